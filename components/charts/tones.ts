import type { PlotTone } from "@/lib/plot/plot";
import type { SceneTone } from "@/lib/plot/scene";

/** Stroke classes of the tones; written out, for Tailwind finds classes by reading the source. */
export const STROKE: Record<SceneTone, string> = {
  ink: "stroke-ink",
  paper: "stroke-paper",
  rule: "stroke-rule",
  span: "stroke-index",
  clear: "stroke-transparent",
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
export const FILL: Record<SceneTone, string> = {
  ink: "fill-ink",
  paper: "fill-paper",
  rule: "fill-rule",
  span: "fill-index/15",
  clear: "fill-transparent",
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
export const TEXT: Record<PlotTone, string> = {
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
