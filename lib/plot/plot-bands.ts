import { narrowestOf, TIERS, widthsFrom } from "@/lib/plot/axes/widths";
import { overlap } from "@/lib/plot/labels/boxes";
import { boxAt, type SlidingBox, slidingLabel } from "@/lib/plot/labels/sliding-boxes";
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

// How far inside its band a label stands, px.
const BAND_LABEL_INSET = 6;
const GAP = 8;
// How much of a label may stand beyond its band, where nothing else is written.
const MOST_BEYOND = 0.55;
const ANCHORS = ["start", "middle", "end"] as const;

type Anchor = (typeof ANCHORS)[number];

/** A label that is placed. */
interface Placed {
  readonly anchor: Anchor;
  readonly tier: MinWidth;
  readonly box: SlidingBox;
}

/**
 * Bands clipped to the x domain, in x order, those outside it left out; the most important first in `wishes`. A label is
 * shown from the width at which it stands mostly over its band, clear of those more important, and dropped where that is
 * never.
 */
export function plotBands(wishes: readonly BandWish[], domain: readonly [number, number]): PlotBand[] {
  const [low, high] = domain;
  const placed: Placed[] = [];
  return wishes
    .filter(({ from, to }) => to > low && from < high)
    .map(({ from, to, label, title, href }): PlotBand => {
      const [x0, x1] = [Math.max(low, from), Math.min(high, to)];
      const place = label === "" ? null : placeOf(label, sharesOf([x0, x1], domain), placed);
      if (place !== null) placed.push(place);
      return {
        ...{ x0, x1, label: place === null ? "" : label, labelTone: "down", title, href },
        ...{ labelMinWidth: place?.tier ?? 0, labelAnchor: place?.anchor ?? "start" },
      };
    })
    .sort((one, other) => one.x0 - other.x0);
}

type Shares = readonly [left: number, right: number];

function sharesOf([x0, x1]: Shares, [low, high]: Shares): Shares {
  return [(x0 - low) / (high - low), (x1 - low) / (high - low)];
}

/** Where the point of a band's label lies between the edges of the band, and how many px from there it stands. */
export function bandLabelPlace([left, right]: Shares, anchor: Anchor) {
  if (anchor === "start") return { x: left, dx: BAND_LABEL_INSET };
  return anchor === "end" ? { x: right, dx: -BAND_LABEL_INSET } : { x: (left + right) / 2, dx: 0 };
}

/** The place that is free from the least width on; `null` for none. */
function placeOf(label: string, shares: Shares, placed: readonly Placed[]): Placed | null {
  for (const tier of TIERS) {
    for (const anchor of ANCHORS) {
      const { x, dx } = bandLabelPlace(shares, anchor);
      const place = { anchor, tier, box: slidingLabel(label, { anchor, dx, dy: 0 }, x, 0) };
      if (isFree(place, shares, placed)) return place;
    }
  }
  return null;
}

function isFree({ tier, box }: Placed, [left, right]: Shares, placed: readonly Placed[]): boolean {
  const widths = new Set([narrowestOf(tier), ...widthsFrom(tier)]);
  return [...widths].every((width) => {
    const own = boxAt(box, width);
    const length = own.right - own.left;
    const beyond = Math.max(0, left * width - own.left) + Math.max(0, own.right - right * width);
    if (own.left < 0 || own.right > width || beyond > MOST_BEYOND * length) return false;
    const aired = boxAt(box, width, GAP);
    return placed.every((other) => other.tier > width || !overlap(aired, boxAt(other.box, width)));
  });
}
