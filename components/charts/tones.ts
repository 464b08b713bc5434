import type { PlotTone } from "@/lib/plot/plot";
import type { SceneTone } from "@/lib/plot/scene";

// What some tones of the page are, in place of a colour of their own name.
const STROKES: Partial<Record<SceneTone, string>> = { span: "index", clear: "transparent" };
const FILLS: Partial<Record<SceneTone, string>> = { span: "index/15", clear: "transparent" };

/** The stroke class of a tone; app/globals.css names the classes of all, for Tailwind finds none that are put together. */
export function strokeOf(tone: SceneTone): string {
  return `stroke-${STROKES[tone] ?? tone}`;
}

/** The fill class of a tone. */
export function fillOf(tone: SceneTone): string {
  return `fill-${FILLS[tone] ?? tone}`;
}

/** The text colour of a tone, for what is drawn in the current colour. */
export function textOf(tone: PlotTone): string {
  return `text-${tone}`;
}
