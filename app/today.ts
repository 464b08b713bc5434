import { requireDay } from "@/lib/series/day";

/** The day it is, in UTC: in Hong Kong a day of trading has the same date in both. */
export function today(): number {
  return requireDay(new Date().toISOString().slice(0, 10));
}
