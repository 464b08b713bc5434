import { mean, rollup } from "d3-array";
import type { SeasonChange } from "./season-chance";

/** What one of a year's seasons did over the years. */
export interface SeasonMean {
  /** 0 for January or the first quarter. */
  readonly season: number;
  /** Of its changes, a fraction. */
  readonly mean: number;
  /** How many of its changes were above 0. */
  readonly rises: number;
  readonly count: number;
}

/** The mean change of each of `seasons` seasons and how often it rose; `null` for a season without a change. O(n). */
export function seasonMeans(changes: readonly SeasonChange[], seasons: number): Array<SeasonMean | null> {
  const bySeason = rollup(
    changes,
    (group) => ({
      mean: mean(group, ({ change }) => change) ?? Number.NaN,
      rises: group.filter(({ change }) => change > 0).length,
      count: group.length,
    }),
    ({ season }) => season,
  );
  return Array.from({ length: seasons }, (_, season) => {
    const found = bySeason.get(season);
    return found === undefined ? null : { season, ...found };
  });
}
