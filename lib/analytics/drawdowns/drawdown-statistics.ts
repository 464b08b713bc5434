import { greatest, median } from "d3-array";
import type { DrawdownEpisode } from "./drawdown-episodes";

/** What the falls of a series have in common. */
export interface DrawdownStatistics {
  /** The middle depth, a fraction < 0; `null` without an episode. */
  readonly medianDepth: number | null;
  /** The one with the most calendar days from peak to recovery, the first of equals; `null` where none has recovered. */
  readonly longest: DrawdownEpisode | null;
  /** The middle of the calendar days from peak to recovery; `null` where none has recovered. */
  readonly medianDays: number | null;
}

/** The statistics of some episodes. O(n log n). */
export function drawdownStatistics(episodes: readonly DrawdownEpisode[]): DrawdownStatistics {
  const recovered = episodes.filter(({ recovery }) => recovery !== null);
  return {
    medianDepth: median(episodes, ({ depth }) => depth) ?? null,
    medianDays: median(recovered, ({ days }) => days.total) ?? null,
    longest: greatest(recovered, ({ days }) => days.total ?? 0) ?? null,
  };
}

/** The share of closes below an earlier one, from the drawdown at each close (`underwater`); NaN of none. O(n). */
export function shareUnderWater(drawdowns: Float64Array): number {
  return drawdowns.filter((drawdown) => drawdown < 0).length / drawdowns.length;
}

/**
 * What the index had to gain from an episode's trough to be back at its peak, a fraction: peak / trough − 1. A fall
 * of one half takes a doubling. O(1).
 */
export function gainToRecover({ peak, trough }: Pick<DrawdownEpisode, "peak" | "trough">): number {
  return peak.close / trough.close - 1;
}

/** Each close's distance below a level as a fraction ≤ 0; 0 at and above it. O(n). */
export function distanceBelow(closes: Float64Array, level: number): Float64Array {
  return closes.map((close) => Math.min(0, close / level - 1));
}
