import { fractionOf, fractionsOn } from "@/lib/plot/axes/scale";
import { narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { LANE_HEIGHT, LANE_TOP, type LaneFall, laneY } from "@/lib/plot/lane";
import type { DrawnLine } from "@/lib/plot/line-crossing";
import type { PlotAxis, PlotMark } from "@/lib/plot/plot";
import { textWidth } from "./boxes";
import { placeLabels } from "./place-labels";

/** The name of a fall: its point, and where it stands from that. */
export interface LaneLabel
  extends Pick<PlotMark, "x" | "y" | "label" | "anchor" | "dx" | "dy" | "labelMinWidth"> {
  /** Whether it stands within the fall, on its colour. */
  readonly inside: boolean;
}

const MOST_NAMED = 5;
// The baseline of a label within a fall, and the height at which the fall must be as wide as the label, px from the top.
const BASELINE = 14;
const FOOT = 16;
const AIR = 6;
// Heights at which other labels are kept off a fall, px apart.
const STEP = 6;

/**
 * The names of the deepest falls, the deepest first in `falls`: within a fall that is wide enough for it, otherwise at its
 * lowest point where that is clear of all falls and names. One for which there is no room is left out.
 */
export function laneLabels(x: PlotAxis, falls: readonly LaneFall[]): LaneLabel[] {
  const named = falls.slice(0, MOST_NAMED);
  const within = named.map((fall) => labelWithin(x, fall));
  const place = fractionsOn(x);
  const others = named.filter((_, position) => within[position] === null);
  const places = placeLabels(
    others.map(({ days, depths, label }) => ({
      ...{ x: place(days[1] ?? 0), y: laneY(depths[1] ?? 0), label, side: "below" as const },
    })),
    {
      lines: falls.flatMap((fall) => edgesOf(x, fall)),
      top: LANE_TOP,
      bottom: LANE_HEIGHT,
      gutter: 0,
      clear: true,
    },
  );
  const beside = others.flatMap(({ days, depths, label }, position): LaneLabel[] => {
    const found = places[position] ?? null;
    const point = { x: days[1] ?? 0, y: depths[1] ?? 0 };
    return found === null ? [] : [{ ...point, label, inside: false, ...found }];
  });
  return [...within.filter((label) => label !== null), ...beside];
}

/** How far a fall reaches at a height, as days; `null` below its lowest point. */
function spanAt({ days, depths }: LaneFall, height: number): readonly [number, number] | null {
  const [peak = 0, trough = 0, end = trough] = days;
  const [, depth = 0, last = depth] = depths;
  const [low, foot] = [laneY(depth), laneY(last)];
  if (height > low) return null;
  const share = low === LANE_TOP ? 0 : (height - LANE_TOP) / (low - LANE_TOP);
  // A fall that goes on ends with an upright edge.
  const right =
    height <= foot || low === foot ? end : end - ((height - foot) / (low - foot)) * (end - trough);
  return [peak + share * (trough - peak), right];
}

/** The label within its fall from the width at which it fits; `null` where it fits on wide screens alone, or never. */
function labelWithin(x: PlotAxis, fall: LaneFall): LaneLabel | null {
  const span = spanAt(fall, FOOT);
  if (span === null) return null;
  const share = fractionOf(x, span[1]) - fractionOf(x, span[0]);
  const tier = TIERS.find((each) => share * narrowestOf(each) >= textWidth(fall.label) + AIR);
  if (tier === undefined || tier === 720) return null;
  const place = { anchor: "middle", dx: 0, dy: BASELINE - LANE_TOP, labelMinWidth: tier } as const;
  return { x: (span[0] + span[1]) / 2, y: 0, label: fall.label, inside: true, ...place };
}

/** A fall's own edges, and lines across it, so that no label stands on its colour. */
function edgesOf(x: PlotAxis, fall: LaneFall): DrawnLine[] {
  const place = fractionsOn(x);
  const lowest = laneY(fall.depths[1] ?? 0);
  const heights = Array.from(
    { length: Math.ceil((lowest - LANE_TOP) / STEP) },
    (_, step) => LANE_TOP + step * STEP,
  );
  const across = heights.flatMap((height): DrawnLine[] => {
    const span = spanAt(fall, height);
    return span === null ? [] : [{ fractions: span.map(place), pixels: [height, height] }];
  });
  return [{ fractions: fall.days.map(place), pixels: fall.depths.map(laneY) }, ...across];
}
