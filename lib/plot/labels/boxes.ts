import type { LabelPlace } from "@/lib/plot/plot";

// Of the charts' type, Inter at 12 px, weight 500, with tabular figures: what its characters are wide, in px.
const CHARACTERS = [
  { width: 1.7, of: "\u202f" },
  { width: 3.4, of: " \u00a0.,:;'’ijlI" },
  { width: 4.8, of: "frt/()" },
  { width: 6, of: "–“”" },
  { width: 7, of: "acesvxyzkJL" },
  { width: 9.3, of: "ACDGHNOQU" },
  { width: 11, of: "mwM" },
  { width: 12.4, of: "W%→↑" },
] as const;
// Of all others, figures and signs among them.
const LATIN = 7.8;
const CJK = 12;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const WIDTHS = new Map(CHARACTERS.flatMap(({ width, of }) => [...of].map((character) => [character, width])));

/** How many px wide a chart label is, a little more rather than less; nothing measures text on the server. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? (WIDE.test(character) ? CJK : LATIN);
  return width;
}

/** How far from a bar's end the baseline of its label stands, above and below, in px. */
export const BAR_LABEL_SHIFT = { above: -5, below: 14 } as const;

/** A rectangle in px from the top left of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Above and below the baseline of a 12 px label, with a little air.
const ASCENT = 11;
const DESCENT = 4;

/** Whether two rectangles share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where a label of a mark stands when its point is at (x, y) px. */
export function labelBox(
  label: string,
  place: Pick<LabelPlace, "anchor" | "dx" | "dy">,
  x: number,
  y: number,
): Box {
  const width = textWidth(label);
  const share = { start: 0, middle: 0.5, end: 1 }[place.anchor];
  const left = x + place.dx - width * share;
  const baseline = y + place.dy;
  return { left, right: left + width, top: baseline - ASCENT, bottom: baseline + DESCENT };
}
