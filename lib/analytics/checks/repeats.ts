import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { decimalPlaces } from "./decimal-places";
import { addFinding, type FindingList } from "./finding-list";
import { isTypicalMoveAtMost } from "./typical-move";
import { isFilledWeekend } from "./weekends";

const SESSIONS_PER_YEAR = 250;
/** The height of a normal density of median absolute value 1 at 0: φ(0) · Φ⁻¹(¾). */
const DENSITY_AT_ZERO = 0.27;
/** Runs expected as often as this by chance, a year, are not named one by one. */
const EXPECTED_PER_YEAR = 1;

/** Equal closes in a row: the first and the last that counts, and how many count. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * Closes that equal the one before them exactly: two are a `repeat`, three or more one `flat`. A close repeats by
 * chance with p ≈ 0.27 / u, u the typical move in units of the last decimal place; a run of k equal closes is
 * expected 250 · p^(k − 1) times a year. Where that is 1 or more (closes coarse against their moves), runs are
 * not named but counted together in one `chance-repeats`. Weekends filled in with the close beside them are
 * passed over: they neither count nor end a run. A series that never moves is one `flat`. O(n).
 */
export function findRepeats(series: Series, findings: FindingList): void {
  const { days, closes } = series;
  let byChance: Run | null = null;
  let previous = Number.NaN;
  for (let position = 0; position < closes.length; position++) {
    const close = closes[position] ?? Number.NaN;
    if (close === previous) {
      const end = endOfEquals(closes, position);
      const run = runOf(days, position - 1, end);
      if (run.count > 1) {
        if (!isByChance(closes, run)) report(series, run, findings);
        else byChance = withRun(byChance, run);
      }
      position = end;
    }
    previous = close;
  }
  if (byChance !== null) addFinding(findings, { rule: "chance-repeats", ...stretchOf(series, byChance) });
}

/** The last position whose close equals the one at `position`, without a break. */
function endOfEquals(closes: Float64Array, position: number): number {
  const close = closes[position];
  let end = position;
  while (closes[end + 1] === close && end + 1 < closes.length) end++;
  return end;
}

/** The run of equal closes from `start` to `end` without the weekends filled in; they may leave one or none. */
function runOf(days: Int32Array, start: number, end: number): Run {
  let first = start;
  let last = start;
  let count = 0;
  for (let position = start; position <= end; position++) {
    if (isFilledWeekend(days, position)) continue;
    if (count === 0) first = position;
    last = position;
    count++;
  }
  return { first, last, count };
}

/** Whether at least half of the moves around are so small, in units of the last place, that chance makes the run. */
function isByChance(closes: Float64Array, { first, last, count }: Run): boolean {
  const chance = (EXPECTED_PER_YEAR / SESSIONS_PER_YEAR) ** (1 / (count - 1));
  const unit = 10 ** -decimalPlaces(closes, last) / (closes[first] ?? Number.NaN);
  return isTypicalMoveAtMost(closes, last, (DENSITY_AT_ZERO / chance) * unit);
}

/** The repeats that chance explains, with those of one more run. */
function withRun(byChance: Run | null, { first, last, count }: Run): Run {
  return { first: byChance?.first ?? first + 1, last, count: (byChance?.count ?? 0) + count - 1 };
}

function report(series: Series, run: Run, findings: FindingList): void {
  const { first, last, count } = run;
  if (count > 2) addFinding(findings, { rule: "flat", ...stretchOf(series, run) });
  else {
    const previousDay = at(series.days, first);
    addFinding(findings, { rule: "repeat", ...datedClose(series, last), previousDay });
  }
}

function stretchOf(series: Series, { first, last, count }: Run) {
  return { ...datedClose(series, first), lastDay: at(series.days, last), count };
}
