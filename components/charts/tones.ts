import type { MinWidth, PlotLine, PlotTone } from "@/lib/plot/plot";

/** Stroke classes of the tones; written out, for Tailwind finds classes by reading the source. */
export const STROKE: Record<PlotTone | "ink", string> = {
  ink: "stroke-ink",
  index: "stroke-index",
  up: "stroke-up",
  down: "stroke-down",
  mark: "stroke-mark",
  soft: "stroke-soft",
  "other-1": "stroke-other-1",
  "other-2": "stroke-other-2",
  "other-3": "stroke-other-3",
  "other-4": "stroke-other-4",
  "other-5": "stroke-other-5",
  "other-6": "stroke-other-6",
  "other-7": "stroke-other-7",
};

/** Fill classes of the tones. */
export const FILL: Record<PlotTone | "ink", string> = {
  ink: "fill-ink",
  index: "fill-index",
  up: "fill-up",
  down: "fill-down",
  mark: "fill-mark",
  soft: "fill-soft",
  "other-1": "fill-other-1",
  "other-2": "fill-other-2",
  "other-3": "fill-other-3",
  "other-4": "fill-other-4",
  "other-5": "fill-other-5",
  "other-6": "fill-other-6",
  "other-7": "fill-other-7",
};

/** Text colours of the tones, for what is drawn in the current colour. */
export const TEXT: Record<PlotTone | "ink", string> = {
  ink: "text-ink",
  index: "text-index",
  up: "text-up",
  down: "text-down",
  mark: "text-mark",
  soft: "text-soft",
  "other-1": "text-other-1",
  "other-2": "text-other-2",
  "other-3": "text-other-3",
  "other-4": "text-other-4",
  "other-5": "text-other-5",
  "other-6": "text-other-6",
  "other-7": "text-other-7",
};

/** Classes that show a label only from a width of the plot area. */
export const FROM_WIDTH: Record<MinWidth, string> = {
  0: "",
  420: "hidden @min-[420px]/plot:block",
  720: "hidden @min-[720px]/plot:block",
};

/** Classes that show a tick only below a width of the plot area. */
export const BELOW_WIDTH: Record<420 | 720, string> = {
  420: "@min-[420px]/plot:hidden",
  720: "@min-[720px]/plot:hidden",
};

/** Stroke widths in px. */
export const LINE_WIDTH: Record<PlotLine["weight"], number> = { thin: 0.9, thick: 1.6 };

/** How strongly the area under a line is filled. */
export const AREA_OPACITY = 0.12;

/** A position along the plot area as SVG takes it. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1e5) / 1e3}%`;
}
