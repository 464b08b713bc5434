import type { IndexRecord } from "@/lib/reference/records";

/** The record of a symbol, upper case, that has closes; `null` for none. */
export function heldRecord(records: readonly IndexRecord[], symbol: string): IndexRecord | null {
  return records.find(({ profile, series }) => profile.symbol === symbol && series.days.length > 0) ?? null;
}
