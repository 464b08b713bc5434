import { shuffler } from "d3-array";
import { randomLcg } from "d3-random";
import { at } from "@/lib/series/at";

const PERMUTATIONS = 10_000;
// Any seed will do, as long as it is always the same: a page must not change from one call to the next.
const SEED = 0.1964;

/** The change of one period and which of the year's periods it was: 0 for January or the first quarter. */
export interface SeasonChange {
  readonly season: number;
  /** A fraction. */
  readonly change: number;
}

/** The season of the lowest mean, and whether that is more than chance. */
export interface SeasonChance {
  readonly season: number;
  readonly mean: number;
  /** In how many of the permutations the lowest mean was as low or lower. */
  readonly asLow: number;
  readonly tries: number;
}

/**
 * Whether the worst of a year's seasons is worse than chance alone makes one: 10,000 seeded permutations of the
 * changes among the seasons, each with the lowest of its means, for whoever looks at twelve months finds a lowest.
 * `null` where a season has no change. O(permutations · n). (definitions §9; Fisher's permutation test)
 *
 * Throws a RangeError where a season is not within 0 to `seasons` − 1.
 */
export function seasonChance(changes: readonly SeasonChange[], seasons: number): SeasonChance | null {
  const places = Int32Array.from(changes, ({ season }) => season);
  const values = Float64Array.from(changes, ({ change }) => change);
  const counts = new Int32Array(seasons);
  for (const season of places) {
    if (!(season >= 0 && season < seasons)) throw new RangeError(`season ${season} is not one of ${seasons}`);
    counts[season] = at(counts, season) + 1;
  }
  if (counts.some((count) => count === 0)) return null;
  const means = new Float64Array(seasons);
  writeMeans(means, values, places, counts);
  const lowest = Math.min(...means);
  const season = means.indexOf(lowest);
  const shuffle = shuffler(randomLcg(SEED));
  let asLow = 0;
  for (let round = 0; round < PERMUTATIONS; round++) {
    shuffle(values);
    writeMeans(means, values, places, counts);
    if (Math.min(...means) <= lowest) asLow++;
  }
  return { season, mean: lowest, asLow, tries: PERMUTATIONS };
}

function writeMeans(means: Float64Array, values: Float64Array, places: Int32Array, counts: Int32Array): void {
  means.fill(0);
  for (let position = 0; position < values.length; position++) {
    const season = at(places, position);
    means[season] = at(means, season) + at(values, position);
  }
  for (let season = 0; season < means.length; season++)
    means[season] = at(means, season) / at(counts, season);
}
