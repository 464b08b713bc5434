import { narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { MinWidth, PlotBand } from "./plot";

/** A stretch to shade; both days included. */
export interface BandWish {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** What a pointer or screen reader gets. */
  readonly title: string;
  readonly href: string | null;
}

const INSET = 6;
const GAP = 8;

/**
 * Bands clipped to the x domain, in x order; those outside it are left out. A label is shown from the width at
 * which it ends before the next band's begins, and dropped where that is never.
 */
export function plotBands(wishes: readonly BandWish[], [low, high]: readonly [number, number]): PlotBand[] {
  const inside = wishes
    .filter(({ from, to }) => to > low && from < high)
    .map((wish) => ({ ...wish, from: Math.max(low, wish.from), to: Math.min(high, wish.to) }))
    .sort((one, other) => one.from - other.from);
  return inside.map(({ from, to, label, title, href }, position) => {
    const until = inside[position + 1]?.from ?? high;
    const tier = tierFor(label, (until - from) / (high - low));
    return {
      x0: from,
      x1: to,
      label: tier === null ? "" : label,
      labelTone: "down",
      labelMinWidth: tier ?? 0,
      title,
      href,
    };
  });
}

function tierFor(label: string, share: number): MinWidth | null {
  const needed = INSET + textWidth(label) + GAP;
  return TIERS.find((tier) => share * narrowestOf(tier) >= needed) ?? null;
}
