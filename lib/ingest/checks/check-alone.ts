import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { type FaultList, faultListOf } from "@/lib/ingest/read/fault-list";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { medianSpacing, periodicityOf } from "@/lib/series/periodicity";
import type { Series } from "@/lib/series/series";
import { type FileCloses, faultsWhere, firstLine } from "./found";

// The store keeps twelve digits before the decimal mark and eight behind it.
const TOO_LARGE = 1e12;
const TOO_SMALL = 5e-9;
/** Closes that are typically further apart than this are weekly, monthly or yearly ones. */
const MAX_DAILY_SPACING_DAYS = 4;

/** What a file shows by itself, whatever its index. */
export interface AloneChecks {
  readonly faults: ReadonlyArray<FaultList<Finding>>;
  /** Whether the closes are daily, so that an index can be told by them. */
  readonly isDaily: boolean;
  readonly suspicious: SuspiciousCloses;
}

/** Checks a file that was read by itself. `today` as a day number. */
export function checkAlone(file: FileCloses, today: number): AloneChecks {
  const suspicious = suspiciousCloses(sessionsOf("FILE", file));
  const spacing = notDaily(file);
  return {
    faults: [futureDates(file, today), outOfRange(file), faultListOf([spacing])],
    isDaily: spacing === null,
    suspicious,
  };
}

/** The closes of a file as a series in which every session has its close. */
export function sessionsOf(symbol: string, { days, closes }: FileCloses): Series {
  const from = days[0];
  const to = days.at(-1);
  const complete = from === undefined || to === undefined ? null : { from, to };
  return makeSeries(symbol, days, closes, complete);
}

/**
 * Rule `future-date`, a fault: a close dated after `today`, a day number. Nobody knows it, so that the dates of the
 * whole file are in doubt, most often for day and month swapped.
 */
export function futureDates(file: FileCloses, today: number): FaultList<Finding> {
  return faultsWhere(
    file,
    (position) => at(file.days, position) > today,
    (place) => makeFinding("future-date", place, { today: isoFromDay(today) }),
  );
}

/** Rule `out-of-range`, a fault: a close of 10^12 or more, or one that eight decimals round to 0. */
export function outOfRange(file: FileCloses): FaultList<Finding> {
  return faultsWhere(
    file,
    (position) => at(file.closes, position) >= TOO_LARGE || at(file.closes, position) < TOO_SMALL,
    (place) => makeFinding("out-of-range", place, {}),
  );
}

/**
 * Rule `not-daily`, a fault: half of the closes or more are further than 4 calendar days from the one before. Weekly,
 * monthly and yearly closes are no sessions, and stored as such they would spoil every figure over sessions.
 */
export function notDaily(file: FileCloses): Finding | null {
  if (periodicityOf(file.days) === "daily") return null;
  const medianDays = medianSpacing(file.days);
  // Daily closes with holes in them are irregular, but sessions all the same.
  if (medianDays <= MAX_DAILY_SPACING_DAYS) return null;
  return makeFinding("not-daily", { line: firstLine(file) }, { medianDays });
}
