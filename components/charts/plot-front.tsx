import type { ReactNode, RefObject } from "react";
import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { type BarColumn, barColumns } from "@/lib/plot/bar-columns";
import { BAR_LABEL_SHIFT } from "@/lib/plot/labels/bar-label-shift";
import type { Plot, PlotBand, PlotBar, PlotLine, PlotMark } from "@/lib/plot/plot";
import { FILL, FROM_WIDTH, percent, STROKE } from "./tones";
import type { ColumnReading } from "./use-reading";

// The halo keeps a label legible where a line runs behind it.
const LABEL = "text-[12px] font-medium tabular-nums stroke-paper stroke-[3px] [paint-order:stroke]";

interface PlotFrontProps {
  readonly plot: Plot;
  /** The bar that is read, and what follows pointer and focus; none where scripts do not run. */
  readonly reading?: ColumnReading & { readonly picture: RefObject<SVGSVGElement | null> };
}

/** Marks and labels: what lies over the lines. Only links and bars take the pointer; the rest lets it through. */
export function PlotFront({ plot, reading }: PlotFrontProps) {
  const columns = barColumns(plot);
  return (
    <svg
      ref={reading?.picture}
      {...reading?.handlers}
      role="presentation"
      width="100%"
      height={plot.height}
      className="pointer-events-none z-1 block touch-pan-y overflow-visible"
    >
      {plot.bands.map((band) => (
        <BandLabel key={band.x0} plot={plot} band={band} />
      ))}
      {plot.bars.map((bar, position) => (
        <BarLabel
          key={bar.x0}
          plot={plot}
          bar={bar}
          column={columns[position] ?? WHOLE}
          isRead={reading?.read === position}
          onFocus={() => reading?.onRead(position)}
        />
      ))}
      {plot.lines.map((line) =>
        line.endLabel === "" ? null : <LineName key={line.id} plot={plot} line={line} />,
      )}
      {plot.marks.map((mark) => (
        <Mark key={`${mark.x} ${mark.y} ${mark.title}`} plot={plot} mark={mark} />
      ))}
    </svg>
  );
}

const WHOLE: BarColumn = { left: 0, right: 1 };

interface LinkedProps {
  readonly href: string | null;
  readonly title: string;
  /** What is written in it: part of its name, so that a reader can ask for what is seen. */
  readonly label: string;
  readonly className?: string;
  /** Whether what it says is on screen already, so that the browser need not show it too. */
  readonly isRead?: boolean;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

/**
 * A link where there is somewhere to go, else a group. The SVG title is what a pointer gets and the link's name,
 * the label in it included.
 */
function Linked({ href, title, label, className = "", isRead = false, onFocus, children }: LinkedProps) {
  const name = title.includes(label) ? title : `${label}, ${title}`;
  const tip = title === "" || isRead ? null : <title>{name}</title>;
  if (href === null) {
    return (
      <g className={className}>
        {tip}
        {children}
      </g>
    );
  }
  return (
    <a
      href={href}
      aria-label={isRead ? name : undefined}
      onFocus={onFocus}
      className={`group pointer-events-auto ${className}`}
    >
      {tip}
      {children}
    </a>
  );
}

function BandLabel({ plot, band }: { readonly plot: Plot; readonly band: PlotBand }) {
  if (band.label === "") return null;
  return (
    <Linked href={band.href} title={band.title} label={band.label} className={FROM_WIDTH[band.labelMinWidth]}>
      <text
        x={percent(fractionOf(plot.x, band.x0))}
        y={plot.height - plot.margin.bottom - 8}
        dx={6}
        className={`${LABEL} ${FILL[band.labelTone]} group-hover:underline`}
      >
        {band.label}
      </text>
    </Linked>
  );
}

interface BarLabelProps {
  readonly plot: Plot;
  readonly bar: PlotBar;
  readonly column: BarColumn;
  readonly isRead: boolean;
  readonly onFocus: () => void;
}

function BarLabel({ plot, bar, column, isRead, onFocus }: BarLabelProps) {
  const middle = fractionOf(plot.x, (bar.x0 + bar.x1) / 2);
  return (
    <Linked
      href={bar.href}
      title={bar.title}
      label={bar.label}
      className="pointer-events-auto"
      isRead={isRead}
      onFocus={onFocus}
    >
      {/* The whole column takes the pointer, or a small change could not be hit. */}
      <rect
        x={percent(column.left)}
        y={plot.margin.top}
        width={percent(column.right - column.left)}
        height={plot.height - plot.margin.top}
        className={isRead ? "fill-ink opacity-[0.06] print:hidden" : "fill-transparent"}
      />
      {bar.label === "" ? null : (
        <text
          x={percent(middle)}
          y={yPixel(plot, bar.y)}
          dy={bar.y < 0 ? BAR_LABEL_SHIFT.below : BAR_LABEL_SHIFT.above}
          textAnchor="middle"
          className={`${LABEL} fill-ink group-hover:underline ${FROM_WIDTH[bar.labelMinWidth]}`}
        >
          {bar.label}
        </text>
      )}
    </Linked>
  );
}

function LineName({ plot, line }: { readonly plot: Plot; readonly line: PlotLine }) {
  const x = line.xs.at(-1);
  const y = line.ys.at(-1);
  if (x === undefined || y === undefined) return null;
  return (
    <text
      x={percent(fractionOf(plot.x, x))}
      y={yPixel(plot, y) + line.endLabelShift}
      dx={8}
      dy="0.35em"
      className={`${LABEL} ${FILL[line.tone]} hidden @min-[560px]/frame:block`}
    >
      {line.endLabel}
    </text>
  );
}

function Mark({ plot, mark }: { readonly plot: Plot; readonly mark: PlotMark }) {
  const x = percent(fractionOf(plot.x, mark.x));
  const y = yPixel(plot, mark.y);
  return (
    <Linked href={mark.href} title={mark.title} label={mark.label}>
      {/* Room for a finger around the dot. */}
      <circle cx={x} cy={y} r={12} className="fill-transparent" />
      {mark.dot === null ? null : (
        <circle
          cx={x}
          cy={y}
          r={4}
          className={`fill-paper ${STROKE[mark.dot]} group-hover:fill-current group-hover:text-mark group-focus-visible:text-mark group-focus-visible:fill-current`}
          strokeWidth={1.75}
        />
      )}
      {mark.label === "" ? null : (
        <text
          x={x}
          y={y}
          dx={mark.dx}
          dy={mark.dy}
          textAnchor={mark.anchor}
          className={`${LABEL} ${FILL[mark.labelTone]} group-hover:underline ${FROM_WIDTH[mark.labelMinWidth]}`}
        >
          {mark.label}
        </text>
      )}
    </Linked>
  );
}
