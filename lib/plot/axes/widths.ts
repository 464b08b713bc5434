import type { MinWidth } from "@/lib/plot/plot";

/** The plot area of a 320 px screen: what is shown at any width must fit here. */
export const NARROWEST = 220;

/** From which width each kind of label may be seen, most general first. */
export const TIERS: readonly MinWidth[] = [0, 420, 720];

const SAMPLES = [NARROWEST, 264, 320, 370, 420, 500, 600, 720, 860, 1000, 1160, 1400];

/** Plot widths from a tier's own upward, close enough together to stand for all of them. */
export function widthsFrom(tier: MinWidth): readonly number[] {
  return SAMPLES.filter((width) => width >= tier);
}

/** The narrowest plot area in which a tier's labels are seen. */
export function narrowestOf(tier: MinWidth): number {
  return Math.max(tier, NARROWEST);
}
