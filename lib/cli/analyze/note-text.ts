import type { ReadNote } from "@/lib/ingest/read/price-file";
import { showCell } from "@/lib/ingest/read/price-file-error";
import { isoFromDay } from "@/lib/series/day";

/** What was left out of a price file, or read in a way to know of, as one sentence. */
export function noteText(note: ReadNote): string {
  switch (note.kind) {
    case "without-close":
      return `${leftOut(note.rows, "without a close")}: ${place(note)}.`;
    case "repeated":
      return `${leftOut(note.rows, "with the date and close of the row before")}: ${place(note)}.`;
    case "trailing-text":
      return `${leftOut(note.rows, "of text below the closes")}: from line ${note.firstLine}.`;
    case "adjusted-close":
      return `The closes are adjusted ones (column ${showCell(note.column)}), for the file has no others.`;
    case "days-in-utc":
      return "The dates are moments, and the index is not known: their days are read in UTC, which may be a day off.";
    case "two-digit-years":
      return `Years of two digits are read as ${note.from} to ${note.to}.`;
  }
}

interface Place {
  readonly rows: number;
  readonly firstLine: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

function leftOut(rows: number, what: string): string {
  return rows === 1 ? `1 row ${what} is left out` : `${rows} rows ${what} are left out`;
}

function place({ rows, firstLine, firstDay, lastDay }: Place): string {
  if (rows === 1) return `line ${firstLine}, ${isoFromDay(firstDay)}`;
  return `from line ${firstLine}, dated ${isoFromDay(firstDay)} to ${isoFromDay(lastDay)}`;
}
