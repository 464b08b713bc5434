import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { areaPath, linePath, PATH_WIDTH } from "@/lib/plot/line-path";
import type { Plot, PlotLine } from "@/lib/plot/plot";
import { AREA_OPACITY, BELOW_WIDTH, FILL, FROM_WIDTH, LINE_WIDTH, percent, STROKE } from "./tones";

const TICK_TEXT = "fill-soft text-[12px] font-medium tabular-nums";

interface PlotBackProps {
  readonly plot: Plot;
  /** False while the live layer shows the lines instead. Paper has these in any case: it is as wide as it is. */
  readonly linesOnScreen: boolean;
}

/** Bands, grid, tick labels, bars and lines: what lies under the marks. */
export function PlotBack({ plot, linesOnScreen }: PlotBackProps) {
  return (
    <svg width="100%" height={plot.height} className="block overflow-visible" aria-hidden="true">
      <Bands plot={plot} />
      <YAxis plot={plot} />
      <XAxis plot={plot} />
      <Bars plot={plot} />
      <Lines plot={plot} onScreen={linesOnScreen} />
    </svg>
  );
}

function Bands({ plot }: { readonly plot: Plot }) {
  const top = plot.margin.top;
  const bottom = plot.height - plot.margin.bottom;
  return plot.bands.map((band) => {
    const left = fractionOf(plot.x, band.x0);
    const right = fractionOf(plot.x, band.x1);
    return (
      <g key={band.x0}>
        <rect
          x={percent(left)}
          y={top}
          width={percent(right - left)}
          height={bottom - top}
          className="fill-ink opacity-[0.045]"
        />
        {/* Parts a band from one that begins where it ends. */}
        <line
          x1={percent(right)}
          x2={percent(right)}
          y1={top}
          y2={bottom}
          className="stroke-paper"
          strokeWidth={2}
        />
      </g>
    );
  });
}

function YAxis({ plot }: { readonly plot: Plot }) {
  const onLeft = plot.margin.left > 0;
  return plot.y.ticks.map(({ value, label }) => {
    const y = yPixel(plot, value);
    return (
      <g key={value}>
        <line x1="0" x2="100%" y1={y} y2={y} className="stroke-rule" strokeWidth={1} />
        <text
          x={onLeft ? "0" : "100%"}
          y={y}
          dx={8 * (onLeft ? -1 : 1)}
          dy="0.35em"
          textAnchor={onLeft ? "end" : "start"}
          className={TICK_TEXT}
        >
          {label}
        </text>
      </g>
    );
  });
}

function XAxis({ plot }: { readonly plot: Plot }) {
  return plot.x.ticks.map(({ value, label, minWidth, belowWidth }) => {
    const fraction = fractionOf(plot.x, value);
    return (
      <text
        key={`${value} ${minWidth}`}
        x={percent(fraction)}
        y={plot.height - plot.margin.bottom + 19}
        textAnchor={fraction < 0.001 ? "start" : "middle"}
        className={`${TICK_TEXT} ${FROM_WIDTH[minWidth]} ${belowWidth === null ? "" : BELOW_WIDTH[belowWidth]}`}
      >
        {label}
      </text>
    );
  });
}

function Bars({ plot }: { readonly plot: Plot }) {
  if (plot.bars.length === 0) return null;
  const zero = yPixel(plot, 0);
  return (
    <>
      {plot.bars.map((bar) => {
        const end = yPixel(plot, bar.y);
        const left = fractionOf(plot.x, bar.x0);
        return (
          <rect
            key={bar.x0}
            x={percent(left)}
            width={percent(fractionOf(plot.x, bar.x1) - left)}
            y={Math.min(zero, end)}
            height={Math.max(1, Math.abs(end - zero))}
            className={FILL[bar.tone]}
          />
        );
      })}
      <line x1="0" x2="100%" y1={zero} y2={zero} className="stroke-soft" strokeWidth={1} />
    </>
  );
}

function Lines({ plot, onScreen }: { readonly plot: Plot; readonly onScreen: boolean }) {
  if (plot.lines.length === 0) return null;
  return (
    <svg
      width="100%"
      height={plot.height}
      viewBox={`0 0 ${PATH_WIDTH} ${plot.height}`}
      preserveAspectRatio="none"
      className={`overflow-visible ${onScreen ? "" : "not-print:hidden"}`}
      data-layer="lines"
      aria-hidden="true"
    >
      {plot.lines.map((line) => (
        <Line key={line.id} plot={plot} line={line} />
      ))}
    </svg>
  );
}

function Line({ plot, line }: { readonly plot: Plot; readonly line: PlotLine }) {
  const path = linePath(plot, line);
  return (
    <>
      {line.fillTo === null ? null : (
        <path d={areaPath(plot, line, path)} className={FILL[line.tone]} fillOpacity={AREA_OPACITY} />
      )}
      <path
        d={path}
        className={STROKE[line.tone]}
        fill="none"
        strokeWidth={LINE_WIDTH[line.weight]}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}
