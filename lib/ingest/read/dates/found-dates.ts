import type { SampleRow } from "@/lib/ingest/read/layout/table-head";
import type { DateShape } from "./date-format";

/** Where the rows of a sample have their dates. */
export interface FoundDates {
  readonly position: number;
  /** The first row of data. */
  readonly firstRow: number;
  readonly shape: DateShape;
  /** The sample, with moments and serial days written as dates. */
  readonly rows: readonly SampleRow[];
  /** Whether a row of the sample as it was has a date. */
  readonly isDate: (cells: readonly string[]) => boolean;
}
