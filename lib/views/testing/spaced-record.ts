import * as fc from "fast-check";
import type { IndexRecord } from "@/lib/reference/records";
import { addMonths, lastDayOfMonth } from "@/lib/series/add-months";
import { isoFromDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Periodicity } from "@/lib/series/series";
import { madeRecord } from "./made-record";

const MONTHS: Readonly<Partial<Record<Periodicity, number>>> = { monthly: 1, quarterly: 3, yearly: 12 };
/** How many of the first closes of irregular ones are a month apart; the others are sessions. */
const MONTHS_FIRST = 40;

/** The days of so many closes from `start` on: month-ends, days a week apart, or consecutive ones; irregular ones change their pace. */
export function spacedDays(periodicity: Periodicity, count: number, start: number): Int32Array {
  const months = MONTHS[periodicity];
  const monthEnd = (position: number, step: number) => lastDayOfMonth(addMonths(start, position * step));
  if (months !== undefined) return Int32Array.from({ length: count }, (_, each) => monthEnd(each, months));
  if (periodicity !== "irregular") {
    const step = periodicity === "weekly" ? 7 : 1;
    return Int32Array.from({ length: count }, (_, each) => start + each * step);
  }
  const later = (each: number) => monthEnd(MONTHS_FIRST, 1) + each - MONTHS_FIRST;
  return Int32Array.from({ length: count }, (_, each) =>
    each < MONTHS_FIRST ? monthEnd(each, 1) : later(each),
  );
}

/** A record of a reader's file: closes so far apart, all of them held, of no stated currency or basis. At least one close. */
export function spacedRecord(
  periodicity: Periodicity,
  closes: readonly number[],
  start: number,
): IndexRecord {
  const days = spacedDays(periodicity, closes.length, start);
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0];
  const series = makeSeries("TEST", days, Float64Array.from(closes), { from, to });
  const made = madeRecord(series);
  const [firstDate, lastDate] = [isoFromDay(from), isoFromDay(to)];
  return {
    ...made,
    revision: 0,
    profile: { ...made.profile, currency: null, returnBasis: null },
    coverage: {
      ...{ firstDate, lastDate, completeFrom: firstDate, completeTo: lastDate },
      ...{ sessionCount: closes.length, sparseBefore: 0, sparseAfter: 0 },
    },
  };
}

/** As many closes as given, between a quarter and a hundred, in quarters, so that equal ones occur. */
export function arbitraryCloses(counts: readonly number[]): fc.Arbitrary<number[]> {
  const quarters = fc.integer({ min: 1, max: 400 }).map((each) => each / 4);
  return fc
    .constantFrom(...counts)
    .chain((count) => fc.array(quarters, { minLength: count, maxLength: count }));
}
