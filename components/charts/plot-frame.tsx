import type { HTMLAttributes, ReactNode } from "react";
import { AREA_OPACITY, DASHES, LINE_WIDTH } from "@/lib/plot/line-width";
import type { PlotKeyEntry, PlotLine, PlotMargin, PlotTone } from "@/lib/plot/plot";
import type { PlotFrameParts } from "./chart-props";
import { fillOf, strokeOf } from "./tones";

const LEFT: Record<PlotMargin["left"], string> = { 0: "", 48: "pl-[48px]" };
const RIGHT: Record<PlotMargin["right"], string> = {
  8: "pr-[8px]",
  64: "pr-[64px]",
  136: "pr-[8px] @min-[560px]/frame:pr-[136px]",
};

interface PlotFrameProps {
  readonly plot: PlotFrameParts;
  readonly title: string;
  readonly description: string;
  /** What is read in the picture, above it. */
  readonly reading: ReactNode;
  /** Whether the keyboard reaches the plot area itself. */
  readonly isWalked: boolean;
  /** What listens to the plot area. */
  readonly listeners: HTMLAttributes<HTMLDivElement>;
  readonly children: ReactNode;
}

/**
 * The box of a chart, a group for nothing inside an image can be reached: its name for screen readers, its key, and the plot area, in which the children lie over
 * one another. Tick labels and line names reach out of the plot area into the padding around it.
 */
export function PlotFrame({
  plot,
  title,
  description,
  reading,
  isWalked,
  listeners,
  children,
}: PlotFrameProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div role="group" aria-label={title} className="@container/frame print:[zoom:0.85]">
      {description !== "" ? <p className="sr-only">{description}</p> : null}
      <PlotKey entries={plot.key} />
      {reading}
      <div className={`${LEFT[plot.margin.left]} ${RIGHT[plot.margin.right]}`}>
        <div
          className="@container/plot grid grid-cols-1 *:[grid-area:1/1]"
          {...(isWalked ? { role: "group", tabIndex: 0, "aria-label": title } : {})}
          {...listeners}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

function PlotKey({ entries }: { readonly entries: readonly PlotKeyEntry[] }) {
  if (entries.length === 0) return null;
  const narrowClass = (isNarrow: boolean) => (isNarrow ? "@min-[560px]/frame:hidden" : "");
  const narrow = narrowClass(entries.every(({ narrowOnly }) => narrowOnly));
  return (
    <ul className={`mb-2 flex flex-wrap gap-x-4 gap-y-1 text-[12px] text-soft ${narrow}`}>
      {entries.map(({ label, tone, weight, narrowOnly }) => (
        <li
          key={`${label} ${weight}`}
          className={`flex items-center gap-1.5 ${narrowClass(narrowOnly)}`.trim()}
        >
          {weight === "band" ? <Swatch tone={tone} /> : <Sample tone={tone} weight={weight} />}
          {label}
        </li>
      ))}
    </ul>
  );
}

interface SampleProps {
  readonly tone: PlotTone;
  readonly weight: PlotLine["weight"];
}

/** A piece of a line, of a sparse one with a known close in it. */
function Sample({ tone, weight }: SampleProps) {
  return (
    <svg width={weight === "sparse" ? 26 : 18} height="8" aria-hidden="true">
      <line
        x1="0"
        x2="26"
        y1="4"
        y2="4"
        className={strokeOf(tone)}
        strokeWidth={LINE_WIDTH[weight] * 1.25}
        strokeDasharray={DASHES[weight]}
      />
      {weight === "sparse" ? <circle cx="12.5" cy="4" r="2" className={fillOf(tone)} /> : null}
    </svg>
  );
}

/** A piece of a band, under its upper edge. */
function Swatch({ tone }: Pick<SampleProps, "tone">) {
  return (
    <svg width="18" height="10" aria-hidden="true">
      <rect width="18" height="10" className={fillOf(tone)} fillOpacity={AREA_OPACITY * 2} />
      <rect width="18" height="1" className={fillOf(tone)} />
    </svg>
  );
}
