import { type Finding, makeFinding } from "@/lib/findings/finding";
import { medianSpacing, periodicityOf } from "@/lib/series/periodicity";
import { type FileCloses, firstLine } from "./found";

/** Closes that are typically further apart than this are weekly, monthly or yearly ones. */
const MAX_DAILY_SPACING_DAYS = 4;

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
