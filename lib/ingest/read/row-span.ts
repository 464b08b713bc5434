import { type FindingOf, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";

/** Rows that were left out: how many, the line of the first, and the first and last of their days. */
export interface RowsLeftOut {
  readonly rows: number;
  readonly firstLine: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Counts rows that are left out. */
export class RowSpan {
  /** The rows taken; `null` while there are none. */
  leftOut: RowsLeftOut | null = null;

  /** Takes a row by its day number and line. */
  add(day: number, line: number): void {
    const { rows, firstLine, firstDay, lastDay } = this.leftOut ?? {
      rows: 0,
      firstLine: line,
      firstDay: day,
      lastDay: day,
    };
    this.leftOut = {
      rows: rows + 1,
      firstLine,
      firstDay: Math.min(firstDay, day),
      lastDay: Math.max(lastDay, day),
    };
  }
}

/** Rows that were left out as a finding, with the line and the day of the first; no line for rows of no file. */
export function rowsLeftOut(
  rule: "without-close" | "duplicate-row",
  { rows, firstDay, lastDay, firstLine }: Omit<RowsLeftOut, "firstLine"> & { readonly firstLine?: number },
): FindingOf<"without-close" | "duplicate-row"> {
  const place = { date: isoFromDay(firstDay), line: firstLine ?? null };
  return makeFinding(rule, place, { rows, lastDate: isoFromDay(lastDay) });
}
