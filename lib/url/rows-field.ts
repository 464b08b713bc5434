/** Rows that an address has room for; longer tables come as files. */
export const MOST_ADDRESS_ROWS = 30;

/** Most characters of the rows in an address. */
export const LONGEST_ROWS = 4000;

// Controls, and signs that are invisible or turn the direction of writing; a line break is none within a cell.
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu;
const NEEDS_QUOTES = /[",;]/;
const LINE = /[\r\n]/;

/** A row of a table with the line of the text that it begins on, from 1. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Outside quotes, what parts cells in other files than this; `null` where nothing does. */
  readonly otherSeparator: string | null;
}

/** A small table as text has it. */
export interface TextTable {
  readonly header: TextRow | null;
  readonly rows: readonly TextRow[];
  /** What parts its cells. */
  readonly separator: string;
  /** The line, from 1, of the first quote that is not closed at the end of its cell; `null` where all are. */
  readonly openQuote: number | null;
}

const SEPARATORS = ["\t", ";", ","];

/**
 * The rows of a small table and its line of headers: of lines of CSV, their cells parted by tabs, semicolons or commas,
 * whichever stands in the first; or of an address, which parts rows by semicolons and cells by commas. A cell in quotes
 * may hold any of these, and two quotes for one. Blank rows and a byte order mark are left out; nothing is refused: a
 * quote that is not closed goes to the end, and is told.
 */
export function readTable(text: string): TextTable {
  const plain = text.replace(/^\uFEFF/, "").trimEnd();
  const hasLines = LINE.test(plain.trim());
  const first =
    plain
      .trim()
      .split(LINE, 1)[0]
      ?.replace(/"[^"]*"/g, "") ?? "";
  const separator = hasLines ? (SEPARATORS.find((sign) => first.includes(sign)) ?? ",") : ",";
  const read = rowsOf(plain, hasLines ? LINE : /;/, separator);
  const rows = read.rows.filter(({ cells }) => cells.some((each) => each !== ""));
  const [head = null] = rows;
  const isHeaded = head !== null && isHeader(head.cells);
  return {
    header: isHeaded ? head : null,
    rows: isHeaded ? rows.slice(1) : rows,
    separator,
    openQuote: read.openQuote,
  };
}

/** The line, from 1, of a quote in a small table that is not closed at the end of its cell; `null` where there is none. */
export function openQuoteLine(text: string): number | null {
  return readTable(text).openQuote;
}

/** The cells of a small table without its line of headers, as `readTable` reads it. */
export function readRows(text: string): string[][] {
  return readTable(text).rows.map(({ cells }) => [...cells]);
}

function rowsOf(
  text: string,
  rowEnd: RegExp,
  separator: string,
): Pick<TextTable, "openQuote"> & { rows: TextRow[] } {
  const rows: TextRow[] = [];
  let [cells, cell, isQuoted, line, start]: [string[], string, boolean, number, number] = [
    [],
    "",
    false,
    1,
    1,
  ];
  let other: string | null = null;
  let [quote, openQuote]: [number | null, number | null] = [null, null];
  const endCell = () => {
    cells.push(cell.replace(NOT_SHOWN, " ").trim());
    [cell, quote] = ["", null];
  };
  const endRow = () => {
    endCell();
    rows.push({ cells, line: start, otherSeparator: other });
    [cells, other] = [[], null];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n" || (sign === "\r" && text.charAt(at + 1) !== "\n")) line++;
    if (isQuoted) {
      const isDoubled = sign === '"' && text.charAt(at + 1) === '"';
      if (isDoubled) at++;
      if (sign === '"' && !isDoubled) isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === "") {
      [isQuoted, cell, quote] = [true, "", line];
    } else if (sign === separator) endCell();
    else if (rowEnd.test(sign)) {
      endRow();
      start = line;
    } else {
      if (sign.trim() !== "") openQuote ??= quote;
      if (SEPARATORS.includes(sign)) other ??= sign;
      cell += sign;
    }
  }
  if (isQuoted) openQuote ??= quote;
  endRow();
  return { rows, openQuote };
}

/** Whether a first line names columns: words in at least three cells, and no figure. */
function isHeader(cells: readonly string[]): boolean {
  return cells.filter((cell) => /\p{L}/u.test(cell)).length >= 3 && !cells.some((cell) => /\d/.test(cell));
}

/** The rows as an address has them; `readRows` reads them back. Cells that are left out at the end of a row are blank. */
export function writeRows(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((cells) => withoutBlankEnd(cells).map(quoted).join(",")).join(";");
}

/** The rows as lines of CSV, for a reader to change; `readRows` reads them back. */
export function writeLines(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((cells) => cells.map(quoted).join(",")).join("\n");
}

/** A table that was sent, as lines for a reader to change: as it was typed, or as lines what an address parts by semicolons. */
export function linesOf(text: string): string {
  return LINE.test(text.trim()) || openQuoteLine(text) !== null ? text : writeLines(readRows(text));
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, last + 1);
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Whether a table has more rows or characters than an address has room for; an empty one has not. */
export function isBeyondAddress(text: string, most: number = MOST_ADDRESS_ROWS): boolean {
  return text.length > LONGEST_ROWS || readRows(text).length > most;
}

/**
 * The rows of a text as an address has them, whichever way they are written; `null` where there is none, or more than
 * an address has room for.
 */
export function addressRows(text: string, most: number = MOST_ADDRESS_ROWS): string | null {
  if (isBeyondAddress(text, most)) return null;
  return writeRows(readRows(text)) || null;
}
