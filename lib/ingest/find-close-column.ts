import { closeRank, isOtherName, isSeriesName } from "./column-names";
import type { Column } from "./dialect";
import { readNumber } from "./number-format";
import { PriceFileError, showNames } from "./price-file-error";
import { nameOf, otherColumns, type TableHead } from "./table-head";

const CLOSE_NAMES = "Close, Closing price, Price, Last, 收盘, 收市價, 收盤, Cierre or Último";
const ADJUSTED_RANK = 4;

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
    return { column: first.column, isAdjusted: first.rank === ADJUSTED_RANK };
  }
  if (first !== undefined) {
    const names = [first, ...rest].map(({ column }) => column.name ?? "");
    const found = `${names.length} columns of closes: ${showNames(names)}`;
    const expected = "one series a file: leave the column that is wanted";
    throw new PriceFileError([
      { line: first.line, column: null, found, expected, reason: "several-close-columns" },
    ]);
  }
  const unnamed = onlyOther(table) ?? fourthAfterDate(table);
  if (unnamed === null) throw withoutClose(table);
  return { column: { position: unnamed, name: nameOf(table.header, unnamed) }, isAdjusted: false };
}

function namedCandidates({ header, dateColumn }: TableHead): Candidate[] {
  return header.flatMap(({ cells, line }) =>
    cells.flatMap((name, position) => {
      const rank = position === dateColumn ? null : closeRank(name);
      return rank === null ? [] : [{ column: { position, name }, rank, line }];
    }),
  );
}

function onlyOther(table: TableHead): number | null {
  const [only, ...more] = otherColumns(table);
  if (only === undefined || more.length > 0) return null;
  const isSomethingElse = table.header.some(({ cells }) => {
    const name = cells[only] ?? "";
    return isOtherName(name) || isSeriesName(name);
  });
  return isSomethingElse ? null : only;
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
  const found =
    positions.length === 0
      ? "no column beside the dates"
      : named === undefined
        ? `${positions.length} columns beside the dates and no header`
        : `the columns ${showNames(names)} beside the dates`;
  const expected = `a column named ${CLOSE_NAMES}, or a single column beside the dates`;
  return new PriceFileError([{ line, column: null, found, expected, reason: "no-close-column" }]);
}
