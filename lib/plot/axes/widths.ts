import type { MinWidth, Plot } from "@/lib/plot/plot";

/** The plot area of a 320 px screen: what is shown at any width must fit here. */
export const NARROWEST = 220;

/** More than the plot area of the widest plate. */
const WIDEST = 1600;

/** Under so many px a whole picture is narrow: names at the ends of its lines have no room beside it. */
export const NARROW_PICTURE = 560;

/** The width of the plot area in a picture of some px, as the page lays it out. */
export function areaIn({ margin }: Pick<Plot, "margin">, picture: number): number {
  const right = margin.right === 136 && picture < NARROW_PICTURE ? 8 : margin.right;
  return picture - margin.left - right;
}

/** From which width each kind of label may be seen, most general first. */
export const TIERS: readonly MinWidth[] = [0, 300, 420, 540, 720];

const SAMPLES = [
  ...[NARROWEST, 248, 276, 299],
  ...[300, 330, 360, 390, 419],
  ...[420, 460, 500, 539],
  ...[540, 600, 660, 719],
  ...[720, 800, 900, 1010, 1130, 1260, 1400, WIDEST],
];

/** Plot widths from a tier's own upward, close enough together to stand for all of them. */
export function widthsFrom(tier: MinWidth): readonly number[] {
  return SAMPLES.filter((width) => width >= tier);
}

/** The narrowest plot area in which a tier's labels are seen. */
export function narrowestOf(tier: MinWidth): number {
  return Math.max(tier, NARROWEST);
}

const ENDS = { 0: 300, 300: 420, 420: 540, 540: 720, 720: null } as const;

/** Where a tier ends, as the next begins; `null` for the widest. */
export function endOf(tier: MinWidth): Exclude<MinWidth, 0> | null {
  return ENDS[tier];
}

/** Plot widths of a tier alone, the narrowest and the widest among them. */
export function widthsWithin(tier: MinWidth): readonly number[] {
  const end = endOf(tier) ?? Number.POSITIVE_INFINITY;
  return SAMPLES.filter((width) => width >= tier && width < end);
}
