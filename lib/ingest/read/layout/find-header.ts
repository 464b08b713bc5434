import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { type PriceFileError, refusal, showCell, showNames } from "@/lib/ingest/read/price-file-error";
import { closeRank, isDateName, isKnownName, isOtherName, RANK } from "./column-names";
import {
  datedRows,
  filledCells,
  filledColumns,
  isDate,
  isNumber,
  nameOf,
  type SampleRow,
} from "./table-head";

const MOST_DATED_NOTES = 2;

/**
 * The rows of names above the data, `[]` where there are none: the row that names the dates, with the rows right above
 * it where it names nothing else, as yfinance writes them; else the row next to the data, if it names every column.
 * Titles, notes and units name nothing.
 *
 * Throws a PriceFileError that names the lines where a title and a header cannot be told apart, or where several rows of
 * dates stand between them and the data.
 */
export function findHeader(
  above: readonly SampleRow[],
  data: readonly SampleRow[],
  dateColumn: number,
): readonly SampleRow[] {
  const columns = filledColumns(datedRows(data, dateColumn)).filter((position) => position !== dateColumn);
  const namesAll = ({ cells }: SampleRow) => columns.every((position) => (cells[position] ?? "") !== "");
  const rows = above.filter(({ cells }) => filledCells(cells) > 1 || isDateName(cells[dateColumn] ?? ""));
  const at = rows.findLastIndex((row) => !isDated(row) && isDateName(row.cells[dateColumn] ?? ""));
  const named = rows[at];
  const next = rows.at(-1);
  const isHeaderNext = next !== undefined && !isDated(next) && namesAll(next) && next.cells.some(tellsColumn);
  const column = nameOf(rows.slice(0, at + 1), dateColumn);
  if (!isHeaderNext) refuseDatesBelow(rows.slice(at + 1), column, dateColumn);
  refuseNumbersBelow(rows.slice(at + 1), column, dateColumn);
  if (next === undefined || isDated(next)) return named === undefined ? [] : [named];
  if (named === undefined) return headerWithoutDate(next, namesAll(next), dateColumn);
  const isDateAlone = filledCells(named.cells) === 1;
  if (isDateAlone) return [...fullRowsAbove(rows.slice(0, at), namesAll), named];
  if (named === next) return [named];
  if (!namesAll(named) && namesAll(next)) return [next];
  const rival = rows.slice(at + 1).find(({ cells }) => cells.some(tellsColumn));
  if (rival !== undefined) throw unclearHeader(named, rival);
  return [named];
}

/** A row that does not name the dates may be a title: its names count only where it has one for every column. */
function headerWithoutDate(next: SampleRow, namesAll: boolean, dateColumn: number): readonly SampleRow[] {
  const names = next.cells.filter((_, position) => position !== dateColumn);
  if (namesAll && !looksLikeTitle(next.cells, dateColumn)) return [next];
  if (!next.cells.some(tellsColumn)) return [];
  const words = readingWords.unclearNames(showNames(names.filter((name) => name !== "")));
  throw refusal("unclear-header", next.line, words);
}

/** Whether a column before the last is called the close while no other word is a name that is known. */
function looksLikeTitle(cells: readonly string[], dateColumn: number): boolean {
  const title = cells[dateColumn] ?? "";
  if (title === "" || isKnownName(title)) return false;
  const isClose = (name: string) => (closeRank(name) ?? RANK.adjusted) < RANK.adjusted;
  const others = cells.filter((_, position) => position !== dateColumn);
  const known = others.filter(isKnownName);
  return known.length > 0 && known.every(isClose) && !isClose(others.at(-1) ?? "");
}

function fullRowsAbove(rows: readonly SampleRow[], namesAll: (row: SampleRow) => boolean): SampleRow[] {
  const end = rows.findLastIndex((row) => isDated(row) || !namesAll(row));
  return rows.slice(end + 1);
}

/** Below the names a row of a date and more may be a note; several are closes in other columns. */
function refuseDatesBelow(rows: readonly SampleRow[], column: string | null, dateColumn: number): void {
  const dated = rows.filter(isDated);
  const [first] = dated;
  if (first === undefined || dated.length <= MOST_DATED_NOTES) return;
  throw notADate(first, column, dateColumn);
}

function notADate({ cells, line }: SampleRow, column: string | null, dateColumn: number): PriceFileError {
  const words = readingWords.notAsFurtherDown(showCell(cells[dateColumn] ?? ""));
  return refusal("not-a-date", line, words, column ?? String(dateColumn + 1));
}

/** Numbers alone beside what is no date are a row whose date is not written as the others, if no names follow. */
function refuseNumbersBelow(rows: readonly SampleRow[], column: string | null, dateColumn: number): void {
  const names = rows.findLastIndex(({ cells }) => cells.some(tellsColumn));
  const row = rows.slice(names + 1).find(({ cells }) => {
    const others = cells.filter((cell, position) => position !== dateColumn && cell !== "");
    return (cells[dateColumn] ?? "") !== "" && others.length > 0 && others.every(isNumber);
  });
  if (row !== undefined) throw notADate(row, column, dateColumn);
}

function unclearHeader(named: SampleRow, rival: SampleRow): PriceFileError {
  const namesOf = ({ cells }: SampleRow) => showNames(cells.filter((name) => name !== ""));
  const words = readingWords.twoHeaders(named.line, namesOf(named), rival.line, namesOf(rival));
  return refusal("unclear-header", rival.line, words);
}

function tellsColumn(name: string): boolean {
  return closeRank(name) !== null || isOtherName(name);
}

function isDated({ cells }: SampleRow): boolean {
  return filledCells(cells) > 1 && cells.some(isDate);
}
