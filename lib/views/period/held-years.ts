import { type AnnualChange, annualChangesOf } from "@/lib/analytics/returns/annual-changes";
import type { IndexRecord } from "@/lib/reference/records";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { oncePer } from "@/lib/views/parts/once";

/**
 * Every year in which an index has a close, ascending: as the annual page has it, and what that leaves out, of the
 * closes by themselves.
 */
export const heldYears = oncePer((record: IndexRecord): readonly AnnualChange[] => {
  const listed = annualRows(record).map(({ computed }) => computed);
  const known = new Set(listed.map(({ year }) => year));
  const others = annualChangesOf(record.series).filter(({ year }) => !known.has(year));
  return [...listed, ...others].sort((one, other) => one.year - other.year);
});
