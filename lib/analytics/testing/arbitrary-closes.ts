import * as fc from "fast-check";
import { type Close, daysLater, isMonthsLastSession } from "./naive/dates";

const FIRST = "1900-01-01";
const DAYS_TO_START_IN = 66_000;
const LONGEST_CLOSURE = 45;

/** Calendar days to the next close: mostly 1 or 3, at times a holiday, a closure or months without a session. */
const gap = fc.oneof(
  { weight: 700, arbitrary: fc.constant(1) },
  { weight: 200, arbitrary: fc.constant(3) },
  { weight: 120, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 20, arbitrary: fc.integer({ min: 6, max: 45 }) },
  // Never a whole calendar year.
  { weight: 2, arbitrary: fc.integer({ min: 46, max: 1200 }) },
);

const length = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 55, arbitrary: fc.integer({ min: 1, max: 120 }) },
  { weight: 33, arbitrary: fc.integer({ min: 100, max: 400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 400, max: 2000 }) },
);

/** Calendar days between closes: sessions three times in four, or weeks, months, quarters and years. */
const pace = fc.constantFrom(...new Array<number>(12).fill(1), 7, 30, 91, 365);

/** A gap at a pace above a day is that, or a day more or less; a rare long one comes on top. */
function pacedGap(paceDays: number, days: number): number {
  if (paceDays === 1) return days;
  return paceDays + (days % 3) - 1 + (days > LONGEST_CLOSURE ? days : 0);
}

/** How closes in hundredths follow from random steps of 1 to 10,000. */
const shapes: Record<string, (steps: readonly number[]) => readonly number[]> = {
  free: (steps) => steps.map((step) => step * 37),
  levels: (steps) => steps.map((step) => 10_000 + 50 * (step % 7)),
  walk: (steps) => runningTotals(steps.map((step) => (step % 401) - 200)).map(keptAbove0),
  constant: (steps) => steps.map(() => 12_345),
  rising: (steps) => runningTotals(steps),
  falling: (steps) => runningTotals(steps).reverse(),
};

/**
 * Closes with two decimals on dates from 1900 on, of sessions or of weeks to years: 1 to 2,000 of them, jumping, walking, on a few levels so
 * that many are equal, constant, strictly rising or strictly falling. Some end with their month, some with their year.
 */
export function arbitraryCloses(): fc.Arbitrary<Close[]> {
  const shape = fc.constantFrom(...Object.keys(shapes), "free", "walk", "walk", "walk", "levels");
  const start = fc.integer({ min: 0, max: DAYS_TO_START_IN });
  const row = fc.record({ gap, step: fc.integer({ min: 1, max: 10_000 }) });
  const rows = length.chain((count) =>
    fc.array(fc.noBias(row), { minLength: count, maxLength: count, size: "max" }),
  );
  const cutTo = fc.constantFrom(null, null, null, /-\d\d-/, /-12-/);
  return fc.record({ shape, start, pace, rows, cutTo }).map((made) => {
    const hundredths = shapes[made.shape]?.(made.rows.map(({ step }) => step)) ?? [];
    const days = runningTotals(made.rows.map((each) => pacedGap(made.pace, each.gap)));
    const closes = hundredths.map((close, position) => ({
      date: daysLater(FIRST, made.start + (days[position] ?? 0)),
      close: close / 100,
    }));
    return made.cutTo === null ? closes : cutAtMonthEnd(closes, made.cutTo);
  });
}

/** Closes up to the newest that ends a month, one of those months; all where there is none. */
function cutAtMonthEnd(closes: Close[], months: RegExp): Close[] {
  const newest = closes.findLastIndex(
    ({ date }, at) => months.test(date) && isMonthsLastSession(closes.slice(0, at + 1)),
  );
  return newest < 0 ? closes : closes.slice(0, newest + 1);
}

function runningTotals(steps: readonly number[]): number[] {
  let total = 0;
  return steps.map((step) => {
    total += step;
    return total;
  });
}

/** A walk that would reach 0 is thrown back. */
function keptAbove0(total: number): number {
  return Math.abs(total + 15_000) + 1;
}
