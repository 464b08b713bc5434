/** Rows that an address has room for; longer tables come as files. */
export const MOST_ADDRESS_ROWS = 30;

/** Most characters of the rows in an address. */
export const LONGEST_ROWS = 4000;

// Controls, and signs that are invisible or turn the direction of writing; a line break is none within a cell.
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu;
const NEEDS_QUOTES = /[",;]/;
const LINE = /[\r\n]/;

/**
 * The cells of a small table, as texts: of lines of CSV, their cells parted by tabs, semicolons or commas, whichever
 * stands in the first; or of an address, which parts rows by semicolons and cells by commas. A cell in quotes may hold
 * any of these, and two quotes for one. Blank rows, a byte order mark and a line of headers are left out; nothing is
 * refused: a quote that is not closed goes to the end.
 */
export function readRows(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").trim();
  const hasLines = LINE.test(plain);
  const first = plain.split(LINE, 1)[0]?.replace(/"[^"]*"/g, "") ?? "";
  const cell = hasLines ? (["\t", ";"].find((sign) => first.includes(sign)) ?? ",") : ",";
  const rows = cellsOf(plain, hasLines ? LINE : /;/, cell).filter((row) => row.some((each) => each !== ""));
  return isHeader(rows[0] ?? []) ? rows.slice(1) : rows;
}

function cellsOf(text: string, rowEnd: RegExp, cellEnd: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.replace(NOT_SHOWN, " ").trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      const isDoubled = sign === '"' && text.charAt(at + 1) === '"';
      if (isDoubled) at++;
      if (sign === '"' && !isDoubled) isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === "") {
      isQuoted = true;
      cell = "";
    } else if (sign === cellEnd) endCell();
    else if (rowEnd.test(sign)) {
      endCell();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  endCell();
  return [...rows, row];
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
  return LINE.test(text.trim()) ? text : writeLines(readRows(text));
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
