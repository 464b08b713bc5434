import { shownText } from "@/lib/text/shown-text";

/** What kind of fault stops a price file from being read. */
export type FaultReason =
  | "empty"
  | "not-text"
  | "not-csv"
  | "open-quote"
  | "endless-row"
  | "endless-undated"
  | "one-column"
  | "no-date-column"
  | "no-close-column"
  | "several-close-columns"
  | "unclear-header"
  | "several-series"
  | "no-rows"
  | "not-a-date"
  | "no-such-day"
  | "ambiguous-dates"
  | "not-a-number"
  | "not-above-zero"
  | "ambiguous-numbers"
  | "missing-cell"
  | "surplus-cell"
  | "out-of-order"
  | "two-closes-a-day";

/** One fault of a price file, with its place and the way out. */
export interface Fault {
  /** The line of the file that the row begins on, from 1. */
  readonly line: number;
  /** The column's name in the header, or its number from 1 where it has no name; `null`: the whole row or file. */
  readonly column: string | null;
  /** What stands there, short and printable; the content of a cell in double quotes. */
  readonly found: string;
  readonly expected: string;
  readonly reason: FaultReason;
}

const LONGEST_SHOWN = 40;

/**
 * A price file that is not read, with every fault found in it: the first 50, and how many more there are. Of a large
 * file, those up to the line `readTo`, for the rest of it was left unread; `null`: all was read that can be.
 */
export class PriceFileError extends Error {
  readonly faults: readonly Fault[];
  readonly more: number;
  readonly readTo: number | null;

  constructor(faults: readonly Fault[], more = 0, readTo: number | null = null) {
    super(faults.map((fault) => `line ${fault.line}: ${describeFault(fault)}`).join("\n"));
    this.name = "PriceFileError";
    this.faults = faults;
    this.more = more;
    this.readTo = readTo;
  }
}

/** The refusal of a file for a fault that is in no single column. */
export function refusal(fault: Omit<Fault, "column">): PriceFileError {
  return new PriceFileError([{ ...fault, column: null }]);
}

/**
 * The faults as lines `file:line: column "Close": found "abc", expected a number above 0`, in the order of the
 * file, then one that counts those left out and says where reading stopped. `file` is written as given.
 */
export function faultLines(file: string, { faults, more, readTo }: PriceFileError): string[] {
  const lines = faults.map((fault) => `${file}:${fault.line}: ${describeFault(fault)}`);
  const rest = [
    ...(more === 0 ? [] : [`${more} more faults`]),
    ...(readTo === null ? [] : [`not read beyond line ${readTo}`]),
  ];
  return rest.length === 0 ? lines : [...lines, `${file}: ${rest.join(", ")}`];
}

/**
 * A cell as a fault shows it: in double quotes, cut after 40 characters with `…`, and anything that does not
 * print as `\u{…}`.
 */
export function showCell(cell: string): string {
  return `"${shownText(cell, LONGEST_SHOWN)}"`;
}

/** Names of columns as a fault lists them: at most a dozen, then how many more. */
export function showNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map(showCell).join(", ");
  return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}

function describeFault({ column, found, expected }: Fault): string {
  const place = column === null ? "" : `column ${showCell(column)}: `;
  return `${place}found ${found}, expected ${expected}`;
}
