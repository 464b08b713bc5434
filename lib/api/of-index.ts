import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { DayRange } from "@/lib/series/series";
import { TEXT } from "./answer-field";
import { askedRange, reportRange } from "./asked-range";
import type { ApiInput } from "./endpoint";

/** What an answer about one index says first. */
export const OF_INDEX = {
  symbol: TEXT("The index, upper case.").schema,
  currency: TEXT("The currency of its closes, an ISO 4217 code.").schema,
};

/** The same, of an index. */
export function ofIndex({ profile: { symbol, currency } }: IndexRecord) {
  return { symbol, currency };
}

/** The days of the first and last close of an index that has closes. */
export function heldDays({ series: { days } }: IndexRecord): DayRange {
  return { from: at(days, 0), to: at(days, days.length - 1) };
}

/**
 * The index that an answer is about; `null` where there is none, or none of its closes. A range that lies before its first
 * close or behind its last is reported.
 */
export function ownRecord(input: ApiInput): IndexRecord | null {
  const { records, state } = input;
  const [record] = records;
  if (record === undefined || record.series.days.length === 0) return null;
  const held = heldDays(record);
  const { from, to } = askedRange(state);
  if (from > held.to || to < held.from) reportRange(input, held, "allowed.heldClose");
  return record;
}
