import { group, max, median, min } from "d3-array";

/** A year and its change as a fraction. */
export interface YearChange {
  readonly year: number;
  readonly change: number;
}

/** What years of change have in common. */
export interface YearStatistics {
  readonly rises: number;
  readonly falls: number;
  /** The middle change, a fraction; the mean of the two middle ones of an even count. */
  readonly median: number;
  /** The highest and the lowest change, the first of equals. */
  readonly best: YearChange;
  readonly worst: YearChange;
  /** The longest run of consecutive years of rise, the first of equals; empty where none rises. */
  readonly longestRise: readonly YearChange[];
}

/** The statistics of years in ascending order; `null` for no year. O(n log n). */
export function yearStatistics(changes: readonly YearChange[]): YearStatistics | null {
  const [first] = changes;
  const middle = median(changes, ({ change }) => change);
  if (first === undefined || middle === undefined) return null;
  return {
    rises: changes.filter(({ change }) => change > 0).length,
    falls: changes.filter(({ change }) => change < 0).length,
    median: middle,
    best: changes.reduce((best, item) => (item.change > best.change ? item : best), first),
    worst: changes.reduce((worst, item) => (item.change < worst.change ? item : worst), first),
    longestRise: longestRise(changes),
  };
}

function longestRise(changes: readonly YearChange[]): readonly YearChange[] {
  let longest: YearChange[] = [];
  let run: YearChange[] = [];
  for (const item of changes) {
    const follows = run.at(-1)?.year === item.year - 1;
    run = item.change > 0 ? [...(follows ? run : []), item] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** A calendar decade, 1960 for 1960–1969, and the changes of its years. */
export interface DecadeStatistics {
  readonly decade: number;
  readonly years: number;
  readonly rises: number;
  readonly median: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

/** The decades of some years in the order in which they first occur. O(n log n). */
export function decadeStatistics(changes: readonly YearChange[]): DecadeStatistics[] {
  const decades = group(changes, ({ year }) => Math.floor(year / 10) * 10);
  return [...decades].map(([decade, items]) => {
    const values = items.map(({ change }) => change);
    return {
      decade,
      years: items.length,
      rises: values.filter((change) => change > 0).length,
      median: median(values) ?? null,
      best: max(values) ?? null,
      worst: min(values) ?? null,
    };
  });
}
