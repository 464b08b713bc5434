import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { ViewState } from "@/lib/url/view-state";
import { TEXT } from "./answer-field";
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

/** The index that an answer is about; `null` where there is none, or none of its closes. */
export function ownRecord({ records: [record] }: ApiInput): IndexRecord | null {
  return record === undefined || record.series.days.length === 0 ? null : record;
}

/** The days that a state asks for, an end that it leaves out being open. */
export function askedRange({ from, to }: ViewState): DayRange {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : requireDay(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : requireDay(to),
  };
}
