import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";

/** A fall from a running maximum to its lowest close, and the way back. */
export interface DrawdownEpisode {
  /** The last session at the running maximum before the fall. */
  readonly peak: DatedClose;
  /** The first session of the lowest close before the recovery. */
  readonly trough: DatedClose;
  /** The first session at or above the peak's close; `null` while the episode is ongoing. */
  readonly recovery: DatedClose | null;
  /** Trough over peak − 1, a fraction < 0; of an ongoing episode, to date. */
  readonly depth: number;
  /** Differences of positions; each `null` where its stretch leaves the complete one or has not ended. */
  readonly sessions: {
    readonly toTrough: number | null;
    readonly toRecovery: number | null;
    readonly total: number | null;
  };
  /** Differences of dates in calendar days; `null` without a recovery. */
  readonly days: {
    readonly toTrough: number;
    readonly toRecovery: number | null;
    readonly total: number | null;
  };
  /** Whether the depth is the true one; otherwise it is "at least", for a deeper close may not be held. */
  readonly exact: boolean;
  /** Where an ongoing episode stands at the last close; `null` once recovered. */
  readonly current: CurrentDrawdown | null;
}

/** The state of an ongoing episode. */
interface CurrentDrawdown {
  readonly close: DatedClose;
  /** d_t at the last close, a fraction < 0. */
  readonly drawdown: number;
  /** Calendar days since the peak. */
  readonly days: number;
  /** Sessions since the peak; `null` where that stretch leaves the complete one. */
  readonly sessions: number | null;
}

export interface DrawdownOptions {
  /** Whether a day is a documented turning point (a close stated as a peak or trough); none by default. */
  readonly isDocumented?: (day: number) => boolean;
  /** How many of the worst to return; all by default. */
  readonly most?: number;
}

interface EpisodePositions {
  readonly peak: number;
  readonly trough: number;
  readonly recovery: number | null;
  readonly depth: number;
}

/**
 * The drawdown episodes of the series, worst first, ties by earlier peak; they never overlap. Episodes start
 * from the last close at the running maximum and end with the first close at or above it. An episode is exact
 * where it lies, to its recovery or the last close, wholly in the complete stretch, or where its peak and its
 * trough are both documented turning points. Empty for no close, one close, or closes that never fall.
 * O(n + e log e), e episodes. (definitions §0, §4)
 */
export function drawdownEpisodes(series: Series, options: DrawdownOptions = {}): DrawdownEpisode[] {
  const { isDocumented = () => false, most = Number.POSITIVE_INFINITY } = options;
  return worstEpisodes(series.closes, most).map((positions) =>
    describeEpisode(series, positions, isDocumented),
  );
}

function worstEpisodes(closes: Float64Array, most: number): EpisodePositions[] {
  let worst: EpisodePositions[] = [];
  // Every new high after a dip ends an episode; what cannot be among the worst is dropped on the way.
  let shallowest = 0;
  const add = (peak: number, trough: number, recovery: number | null) => {
    const depth = at(closes, trough) / at(closes, peak) - 1;
    if (depth >= shallowest) return;
    worst.push({ peak, trough, recovery, depth });
    if (worst.length < 2 * most) return;
    worst = worst.sort(byDepth).slice(0, most);
    shallowest = worst.at(-1)?.depth ?? 0;
  };
  let peak = 0;
  let trough: number | null = null;
  let highest = closes[0] ?? Number.NaN;
  let lowest = highest;
  for (let position = 1; position < closes.length; position++) {
    const close = closes[position] ?? Number.NaN;
    if (close < highest) {
      if (trough === null || close < lowest) {
        trough = position;
        lowest = close;
      }
      continue;
    }
    if (trough !== null) add(peak, trough, position);
    peak = position;
    trough = null;
    highest = close;
  }
  if (trough !== null) add(peak, trough, null);
  return worst.sort(byDepth).slice(0, most);
}

function byDepth(one: EpisodePositions, other: EpisodePositions): number {
  return one.depth - other.depth || one.peak - other.peak;
}

function describeEpisode(
  series: Series,
  positions: EpisodePositions,
  isDocumented: (day: number) => boolean,
): DrawdownEpisode {
  const last = series.days.length - 1;
  const peak = datedClose(series, positions.peak);
  const trough = datedClose(series, positions.trough);
  const recovery = positions.recovery === null ? null : datedClose(series, positions.recovery);
  const close = datedClose(series, last);
  const fall = { drawdown: close.close / peak.close - 1, days: close.day - peak.day };
  const sessions = sessionsBetween(series, positions.peak, last);
  return {
    peak,
    trough,
    recovery,
    depth: positions.depth,
    sessions: {
      toTrough: sessionsBetween(series, positions.peak, positions.trough),
      toRecovery: sessionsBetween(series, positions.trough, positions.recovery),
      total: sessionsBetween(series, positions.peak, positions.recovery),
    },
    days: {
      toTrough: trough.day - peak.day,
      toRecovery: recovery && recovery.day - trough.day,
      total: recovery && recovery.day - peak.day,
    },
    exact:
      isComplete(series, peak.day, (recovery ?? close).day) ||
      (isDocumented(peak.day) && isDocumented(trough.day)),
    current: recovery === null ? { close, ...fall, sessions } : null,
  };
}

function sessionsBetween(series: Series, from: number, to: number | null): number | null {
  if (to === null) return null;
  return isComplete(series, at(series.days, from), at(series.days, to)) ? to - from : null;
}
