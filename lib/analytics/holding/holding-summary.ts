import { quickselect } from "d3-array";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { type Holdings, holdingsOf } from "./holding-returns";

/** One holding: bought at `from`, ended at `to`. */
export interface Holding {
  readonly from: DatedClose;
  readonly to: DatedClose;
  /** Its return a year, a fraction. */
  readonly yearly: number;
}

/** What holding for a time returned a year over all its starts, as fractions. */
export interface HoldingSummary {
  readonly years: number;
  /** How many starts there were; they overlap. */
  readonly starts: number;
  readonly worst: Holding;
  /** A tenth of the starts did worse. */
  readonly tenth: number;
  readonly middle: number;
  /** A tenth of the starts did better. */
  readonly ninetieth: number;
  readonly best: Holding;
  /** The share of the starts that ended below their own close. */
  readonly losing: number;
}

const TENTH = 0.1;
const MIDDLE = 0.5;
const NINETIETH = 0.9;

/**
 * Holding for 1, 2, … `maxYears` years over all starts: worst, tenth, middle, ninetieth and best return a year, and
 * the share that lost. Percentiles interpolate linearly at rank q · (n − 1). Without the times for which there is no
 * start; of equal extremes the earlier start. Compares logarithms and takes powers of the few that are told, so that
 * 20 times over 14,000 closes take some milliseconds. O(n · maxYears). (definitions §2, §9; Hyndman and Fan's type 7)
 *
 * Throws a RangeError where `maxYears` is not an integer of at least 1.
 */
export function holdingSummaries(series: Series, maxYears: number): HoldingSummary[] {
  if (!Number.isInteger(maxYears) || maxYears < 1)
    throw new RangeError(`${maxYears} years are not 1 or more`);
  const logs = series.closes.map(Math.log);
  const summaries: HoldingSummary[] = [];
  for (let years = 1; years <= maxYears; years++) {
    const holdings = holdingsOf(series, years);
    if (holdings.ends.length === 0) break;
    summaries.push(summaryOf(series, logs, holdings, years));
  }
  return summaries;
}

function summaryOf(
  series: Series,
  logs: Float64Array,
  { first, ends }: Holdings,
  years: number,
): HoldingSummary {
  const starts = ends.length;
  const gains = new Float64Array(starts);
  let [worst, best, losing] = [0, 0, 0];
  for (let start = 0; start < starts; start++) {
    const gain = at(logs, at(ends, start)) - at(logs, first + start);
    gains[start] = gain;
    if (gain < at(gains, worst)) worst = start;
    if (gain > at(gains, best)) best = start;
    if (gain < 0) losing++;
  }
  const yearlyOf = (gain: number) => Math.expm1(gain / years);
  const holdingAt = (start: number): Holding => {
    const [from, to] = [datedClose(series, first + start), datedClose(series, at(ends, start))];
    return { from, to, yearly: (to.close / from.close) ** (1 / years) - 1 };
  };
  const middleRank = Math.floor(MIDDLE * (starts - 1));
  return {
    years,
    starts,
    worst: holdingAt(worst),
    best: holdingAt(best),
    losing: losing / starts,
    middle: percentile(gains, MIDDLE, 0, starts - 1, yearlyOf),
    // The selection of the middle has put the lower half before it and the upper half behind it.
    tenth: percentile(gains, TENTH, 0, middleRank, yearlyOf),
    ninetieth: percentile(gains, NINETIETH, middleRank, starts - 1, yearlyOf),
  };
}

/** The percentile of values of which those that can be it lie between two positions. Moves the values about. */
function percentile(
  gains: Float64Array,
  share: number,
  left: number,
  right: number,
  yearlyOf: (gain: number) => number,
): number {
  const rank = share * (gains.length - 1);
  const lower = Math.floor(rank);
  quickselect(gains, lower, left, right);
  const low = yearlyOf(at(gains, lower));
  if (rank === lower) return low;
  let next = Number.POSITIVE_INFINITY;
  for (let position = lower + 1; position < gains.length; position++)
    next = Math.min(next, at(gains, position));
  return low + (yearlyOf(next) - low) * (rank - lower);
}
