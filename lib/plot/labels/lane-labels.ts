import { fractionOf, fractionsOn } from "@/lib/plot/axes/scale";
import { narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { LANE_HEIGHT, LANE_TOP, type LaneFall, laneY } from "@/lib/plot/lane";
import type { DrawnLine } from "@/lib/plot/line-crossing";
import type { LabelPlace, PlotAxis, PlotMark } from "@/lib/plot/plot";
import { textWidth } from "./boxes";
import { placeLabels } from "./place-labels";

/** The name of a fall: its point, and where it stands from that. */
export interface LaneLabel extends Pick<PlotMark, "x" | "y" | "label" | "places"> {
  /** Whether it stands within the fall, on its colour. */
  readonly inside: boolean;
}

const MOST_NAMED = 5;
// The baseline of a label within a fall, and the height at which the fall must be as wide as the label, px from the top.
const BASELINE = 15;
const FOOT = 17;
const AIR = 6;
// What keeps a name off the row below, px.
const CLEAR_OF_NEXT = 2;
// How much of its name the deepest fall holds at least.
const LEAST_HELD = 0.5;
// Heights at which other labels are kept off a fall, px apart.
const STEP = 6;

/**
 * The names of the deepest falls, the deepest first in `falls`: within a fall that is wide enough for it, otherwise at its
 * lowest point where that is clear of all falls and names. The deepest is named where half its name is within it; another
 * for which there is no room is left out.
 */
export function laneLabels(x: PlotAxis, falls: readonly LaneFall[]): LaneLabel[] {
  // Of two falls of one year the deeper alone has its name.
  const deepest = falls
    .slice(0, MOST_NAMED)
    .filter(({ label }, position, all) => all.findIndex((other) => other.label === label) === position);
  const named = deepest.map((fall, position) => {
    return { fall, within: labelWithin(x, fall, position === 0 ? LEAST_HELD : 1) };
  });
  const isWide = (label: LaneLabel | null) => label?.places.some(({ minWidth }) => minWidth < 720) ?? false;
  const [worst] = named;
  const others = named.filter(({ fall, within }) => fall === worst?.fall || !isWide(within));
  const beside = labelsBeside(
    x,
    others.map(({ fall }) => fall),
    falls,
  );
  const found = others.map(({ within }, position) => {
    const label = beside[position] ?? null;
    return within !== null && isWide(within) ? belowTierOf(within, label) : (label ?? within);
  });
  return [...named.map(({ within }) => within).filter(isWide), ...found].filter((label) => label !== null);
}

/** A label only where another of the same fall is not yet seen; `null` for nowhere. */
function belowTierOf({ places: [within] }: LaneLabel, label: LaneLabel | null): LaneLabel | null {
  const from = within?.minWidth ?? 0;
  const places = (label?.places ?? []).flatMap((place): LabelPlace[] => {
    if (from === 0 || place.minWidth >= from) return [];
    return [{ ...place, belowWidth: (place.belowWidth ?? 720) > from ? from : place.belowWidth }];
  });
  return label === null || places.length === 0 ? null : { ...label, places };
}

/** The names of some falls at their lowest points, clear of all; `null` where there is no room for one. */
function labelsBeside(
  x: PlotAxis,
  named: readonly LaneFall[],
  falls: readonly LaneFall[],
): ReadonlyArray<LaneLabel | null> {
  const place = fractionsOn(x);
  const points = named.map((fall) => {
    const { days, depths, label } = fall;
    // At the deepest point of a row nothing else is named.
    return { x: days[1] ?? 0, y: depths[1] ?? 0, label, isClose: fall !== falls[0] };
  });
  const places = placeLabels(
    points.map((point) => ({ ...point, x: place(point.x), y: laneY(point.y), side: "below" })),
    {
      lines: edgesOf(x, falls),
      ...{ top: LANE_TOP, bottom: LANE_HEIGHT - CLEAR_OF_NEXT, gutter: 0, air: AIR },
    },
  );
  return points.map(({ isClose: _isClose, ...point }, position) => {
    const found = places[position] ?? [];
    return found.length === 0 ? null : { ...point, places: found, inside: false };
  });
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

/** The label within its fall from the width at which that holds a share of it; `null` where it does at none. */
function labelWithin(x: PlotAxis, fall: LaneFall, held: number): LaneLabel | null {
  const span = spanAt(fall, FOOT);
  if (span === null) return null;
  const share = fractionOf(x, span[1]) - fractionOf(x, span[0]);
  const middle = (span[0] + span[1]) / 2;
  const [centre, half] = [fractionOf(x, middle), textWidth(fall.label) / 2];
  const tier = TIERS.find((each) => {
    const width = narrowestOf(each);
    const isInside = centre * width >= half && (1 - centre) * width >= half;
    return isInside && share * width >= held * (2 * half + AIR);
  });
  if (tier === undefined) return null;
  const place = {
    anchor: "middle",
    dx: 0,
    dy: BASELINE - LANE_TOP,
    minWidth: tier,
    belowWidth: null,
  } as const;
  return { x: middle, y: 0, label: fall.label, inside: true, places: [place] };
}

/**
 * What no label may stand on: the edges of all falls as one line along the row's upper edge, and at each of some heights
 * one that runs across them. Falls of one index follow one another, so that each is a line from left to right.
 */
function edgesOf(x: PlotAxis, falls: readonly LaneFall[]): DrawnLine[] {
  const place = fractionsOn(x);
  const inOrder = [...falls].sort((one, other) => (one.days[0] ?? 0) - (other.days[0] ?? 0));
  const edges = {
    fractions: inOrder.flatMap(({ days }) => days.map(place)),
    pixels: inOrder.flatMap(({ depths }) => depths.map(laneY)),
  };
  const heights = Array.from({ length: Math.floor((LANE_HEIGHT - LANE_TOP) / STEP) }, (_, step) => {
    return LANE_TOP + (step + 1) * STEP;
  });
  const across = heights.map((height): DrawnLine => {
    const spans = inOrder.flatMap((fall) => {
      const span = spanAt(fall, height);
      return span === null ? [] : [span.map(place)];
    });
    return {
      fractions: spans.flatMap(([left = 0, right = 0]) => [left, left, right, right]),
      pixels: spans.flatMap(() => [LANE_TOP, height, height, LANE_TOP]),
    };
  });
  return [edges, ...across];
}
