/** What kind of fault stops a price file from being read. */
export type FaultReason =
  | "empty"
  | "not-text"
  | "not-csv"
  | "open-quote"
  | "endless-row"
  | "one-column"
  | "no-date-column"
  | "no-close-column"
  | "several-close-columns"
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
// Controls, and signs that are invisible or turn the direction of writing.
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;

/** A price file that is not read, with every fault found in it: the first 50, and how many more there are. */
export class PriceFileError extends Error {
  readonly faults: readonly Fault[];
  readonly more: number;

  constructor(faults: readonly Fault[], more = 0) {
    super(faults.map((fault) => `line ${fault.line}: ${describeFault(fault)}`).join("\n"));
    this.name = "PriceFileError";
    this.faults = faults;
    this.more = more;
  }
}

/**
 * The faults as lines `file:line: column "Close": found "abc", expected a number above 0`, in the order of the
 * file, then one that counts those left out. `file` is written as given.
 */
export function faultLines(file: string, { faults, more }: PriceFileError): string[] {
  const lines = faults.map((fault) => `${file}:${fault.line}: ${describeFault(fault)}`);
  return more === 0 ? lines : [...lines, `${file}: ${more} more faults`];
}

/**
 * A cell as a fault shows it: in double quotes, cut after 40 characters with `…`, and anything that does not
 * print as `\u{…}`.
 */
export function showCell(cell: string): string {
  const characters = Array.from(cell.slice(0, 2 * LONGEST_SHOWN));
  const isCut = cell.length > 2 * LONGEST_SHOWN || characters.length > LONGEST_SHOWN;
  return `"${printable(characters.slice(0, LONGEST_SHOWN).join(""))}${isCut ? "…" : ""}"`;
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

function printable(text: string): string {
  return text.replace(NOT_PRINTABLE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
