import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import type { Column } from "@/lib/ingest/read/dialect";
import { readNumber } from "@/lib/ingest/read/numbers/number-format";
import { type PriceFileError, refusal, showNames } from "@/lib/ingest/read/price-file-error";
import { closeRank, isOtherName, isSeriesName, RANK } from "./column-names";
import { isDate, isNumber, nameOf, otherColumns, type TableHead, valuesIn } from "./table-head";

const COUNTERS = /^(?:|#|no\.?|id|row|unnamed: \d+)$/i;

/** The column of closes, and whether its name calls them adjusted. */
export interface CloseColumn {
  readonly column: Column;
  readonly isAdjusted: boolean;
}

interface Candidate {
  readonly column: Column;
  readonly rank: number;
  readonly line: number;
}

/**
 * The column of closes: the one whose name says so best, else the only one beside the dates, else, where no
 * column has a name, the fourth after the date if the four behave as open, high, low and close.
 *
 * Throws a PriceFileError that lists the columns where none is the close, or where several are.
 */
export function findCloseColumn(table: TableHead): CloseColumn {
  const candidates = namedCandidates(table);
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const [first, ...equals] = candidates.filter(({ rank }) => rank === best);
  const rest = equals.filter(({ column }) => column.position !== first?.column.position);
  if (first !== undefined && rest.length === 0) {
    return { column: first.column, isAdjusted: first.rank === RANK.adjusted };
  }
  if (first !== undefined) {
    const names = [first, ...rest].map(({ column }) => column.name ?? "");
    const words = readingWords.severalCloses(names.length, showNames(names));
    throw refusal("several-close-columns", first.line, words);
  }
  const unnamed = onlyNumbers(table) ?? fourthAfterDate(table);
  if (unnamed === null) throw withoutClose(table);
  return { column: { position: unnamed, name: nameOf(table.header, unnamed) }, isAdjusted: false };
}

function namedCandidates({ header, dateColumn }: TableHead): Candidate[] {
  return header.flatMap(({ cells, line }) =>
    cells.flatMap((name, position) => {
      const rank = position === dateColumn || isLetterOfSheet(name, cells) ? null : closeRank(name);
      return rank === null ? [] : [{ column: { position, name }, rank, line }];
    }),
  );
}

/** `C` stands for a close beside `O`, `H` and `L`, but not beside `A` and `B`, as spreadsheets call their columns. */
function isLetterOfSheet(name: string, cells: readonly string[]): boolean {
  return /^c$/i.test(name) && cells.some((each) => /^[ab]$/i.test(each));
}

/**
 * The only column of numbers beside the dates, whatever its name, unless it is one for something else. Others may say
 * which series it is, in which currency, or the date once more: the same text in each row, or dates.
 */
function onlyNumbers(table: TableHead): number | null {
  const columns = otherColumns(table).filter((position) => {
    const values = valuesIn(table, position);
    return values.length > 0 && !values.every(isDate) && !countsRows(table, position, values);
  });
  const texts = columns.filter((position) => isText(table, position, valuesIn(table, position)));
  const [only, ...more] = columns.filter((position) => !texts.includes(position));
  if (only === undefined || more.length > 0) return null;
  if (texts.some((position) => isSeveral(table, position))) return null;
  if (texts.length > 0 && !valuesIn(table, only).every(isNumber)) return null;
  return table.header.some(({ cells }) => isOtherName(cells[only] ?? "")) ? null : only;
}

/** Whether the rows of a text differ, or are of countries, which come one below the other. */
function isSeveral(table: TableHead, position: number): boolean {
  const isCountry = /^country$/i.test(nameOf(table.header, position) ?? "");
  return isCountry || new Set(valuesIn(table, position)).size > 1;
}

/** Text, or a number that is the code of a series. */
function isText({ header }: TableHead, position: number, values: readonly string[]): boolean {
  const isCode = header.some(({ cells }) => isSeriesName(cells[position] ?? ""));
  return !values.some(isNumber) || (isCode && values.length > 1 && new Set(values).size === 1);
}

/** Whether a column without a name counts the rows, as some programs write it. */
function countsRows({ header }: TableHead, position: number, values: readonly string[]): boolean {
  const isUnnamed = header.length > 0 && COUNTERS.test(nameOf(header, position) ?? "");
  return (
    isUnnamed && values.length > 1 && values.every((each, at) => Number(each) === Number(values[0]) + at)
  );
}

/** Only where high and low show which is which: four equal numbers a row would fit any order. */
function fourthAfterDate({ header, data, dateColumn }: TableHead): number | null {
  if (header.length > 0) return null;
  let differing = 0;
  for (const { cells } of data) {
    const [open, high, low, close] = [1, 2, 3, 4].map((step) => numberIn(cells[dateColumn + step] ?? ""));
    if (open === undefined || high === undefined || low === undefined || close === undefined) return null;
    if (Math.max(open, low, close) > high || Math.min(open, high, close) < low) return null;
    if (high > low) differing++;
  }
  return differing > 0 ? dateColumn + 4 : null;
}

// Which sign marks the decimals is not known yet; either reading keeps the order of like numbers.
function numberIn(cell: string): number | undefined {
  const point = readNumber(cell, ".");
  const value = Number.isNaN(point) ? readNumber(cell, ",") : point;
  return Number.isNaN(value) ? undefined : value;
}

function withoutClose(table: TableHead): PriceFileError {
  const named = table.header.at(-1);
  const positions = otherColumns(table);
  const line = named?.line ?? table.data[0]?.line ?? 1;
  const names = positions.map((position) => nameOf(table.header, position) ?? `${position + 1}`);
  const words =
    positions.length === 0
      ? readingWords.noOtherColumn
      : named === undefined
        ? readingWords.noHeader(positions.length)
        : readingWords.noCloseName(showNames(names));
  return refusal("no-close-column", line, words);
}
