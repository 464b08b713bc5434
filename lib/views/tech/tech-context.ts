import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import type { TechYears } from "./tech-years";

/** What the sections of the page are made from. */
export interface TechContext extends ReferenceContext {
  readonly tech: IndexRecord;
  /** The markets that have closes, the first the one that is told of. */
  readonly markets: readonly IndexRecord[];
  /** The days that can be asked for. */
  readonly days: DayRange;
  /** The day of the TECH index's close that the page is about. */
  readonly day: number;
  readonly years: TechYears;
}
