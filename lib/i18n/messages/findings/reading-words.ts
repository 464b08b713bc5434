import { formatCount } from "@/lib/format/format";

const ROWS = "rows with a date and a close";
const TEXT = "text in UTF-8, or in UTF-16 with a byte order mark";
const DATES =
  "dates such as 2020-01-31, 31/01/2020, 01/31/2020, 31.01.20, 20200131, Jan 31, 2020, 2020年1月31日 or Unix seconds";
const CLOSES =
  "a column named Close, Closing price, Price, Last, 收盘, 收市價, 收盤, Cierre or Último, or a single column beside the dates";

/** Orders of day, month and year. */
const dateOrderWords = {
  YMD: "year, month, day",
  DMY: "day, month, year",
  MDY: "month, day, year",
} as const;

type OrderOfDates = keyof typeof dateOrderWords;

const markWords = { ".": "point", ",": "comma" } as const;

/** What is found and expected in a price file; names and cells come in quotes. English alone: reports hold these words. */
export const readingWords = {
  nameMore: (names: string, more: number) => `${names} and ${more} more`,
  emptyFile: { found: "an empty file", expected: ROWS },
  noText: { found: "no text", expected: ROWS },
  json: { found: "JSON", expected: `CSV: ${ROWS}` },
  markup: { found: "a web page or XML", expected: `CSV: ${ROWS}` },
  archive: {
    zip: "an Excel workbook or another ZIP archive",
    excel: "an old Excel workbook",
    gzip: "a compressed file (gzip)",
    pdf: "a PDF document",
    picture: "a picture or a sound",
  },
  notCsvText: (found: string) => ({ found, expected: "a table saved as CSV text" }),
  zeroByte: { found: "a zero byte", expected: TEXT },
  otherBytes: (encoding: string) => ({ found: `bytes that are not ${encoding}`, expected: TEXT }),
  chooseEncoding: (found: string, candidates: string) => ({
    found,
    expected: candidates === "" ? TEXT : `${TEXT}, or --encoding with one of ${candidates}`,
  }),
  openQuote: { found: "a quoted cell that is never closed", expected: "a closing quote" },
  behindQuote: {
    found: "text behind a closing quote",
    expected: "a delimiter, or quotes within a cell doubled",
  },
  endlessRow: { found: "a row of over a million characters", expected: "a line end" },
  fewRows: (characters: number) => ({
    found: `fewer than two whole rows in the first ${formatCount(characters)} characters`,
    expected: ROWS,
  }),
  endlessUndated: { found: "row after row without a date", expected: ROWS },
  oneColumn: (found: string) => ({
    found,
    expected: "two columns or more with a comma, semicolon, tab or | between them",
  }),
  noDateColumn: (names: string) => ({ found: `the columns ${names}`, expected: `a column of ${DATES}` }),
  noRows: { found: "no rows below the header", expected: ROWS },
  noClose: { found: "no close in any row", expected: "a number above 0 in one row at least" },
  severalCloses: (count: number, names: string) => ({
    found: `${count} columns of closes: ${names}`,
    expected: "one series a file: leave the column that is wanted",
  }),
  noOtherColumn: { found: "no column beside the dates", expected: CLOSES },
  noHeader: (columns: number) => ({
    found: `${columns} columns beside the dates and no header`,
    expected: CLOSES,
  }),
  noCloseName: (names: string) => ({ found: `the columns ${names} beside the dates`, expected: CLOSES }),
  unclearNames: (names: string) => ({
    found: `the names ${names}`,
    expected: "a header with a name for every column, for the dates Date, or no line of that kind",
  }),
  twoHeaders: (line: number, names: string, other: number, otherNames: string) => ({
    found: `names of columns in line ${line} (${names}) and in line ${other} (${otherNames})`,
    expected: "one row of names above the closes: leave out the other",
  }),
  severalSeries: (found: string, first: string, line: number) => ({
    found,
    expected: `${first} as in line ${line}: one series a file`,
  }),
  notDates: (found: string) => ({ found, expected: DATES }),
  notAsFurtherDown: (found: string) => ({ found, expected: "a date, as this column has further down" }),
  notWrittenAlike: (found: string, first: string, line: number) => ({
    found,
    expected: `a date written like ${first} (line ${line})`,
  }),
  noSuchDay: (found: string, order?: OrderOfDates) => ({
    found,
    expected: `a day of the calendar${order === undefined ? "" : ` (${dateOrderWords[order]})`}`,
  }),
  misplaced: (found: string, side: "after" | "before", last: string, line: number) => ({
    found,
    expected: `a date ${side} ${last} (line ${line})`,
  }),
  unclearDates: (
    found: string,
    readings: ReadonlyArray<{ readonly order: OrderOfDates; readonly from: string; readonly to: string }>,
  ) => {
    const orders = readings.map(
      ({ order, from, to }) => `${order} (${dateOrderWords[order]}: ${from} to ${to})`,
    );
    return { found, expected: `to be told the order of dates, ${orders.join(" or ")}` };
  },
  notAbove0: (found: string, mark: keyof typeof markWords) => ({
    found,
    expected: `a number above 0${mark === "," ? ", with a decimal comma" : ""}`,
  }),
  unclearMark: (found: string, marks: ReadonlyArray<keyof typeof markWords>) => ({
    found,
    expected: `to be told the decimal mark, ${marks.map((mark) => `a ${markWords[mark]}`).join(" or ")}: no number of the file shows it`,
  }),
  rowEnds: (cells: number, closeCell: number) => ({
    found: cells === 1 ? "a row of 1 cell" : `a row of ${cells} cells`,
    expected: `a close in cell ${closeCell}, or an empty cell there for no close`,
  }),
  surplus: (cells: number, width: number, hasHeader: boolean) => ({
    found: `${cells} cells`,
    expected: `at most ${width}, as in the ${hasHeader ? "header" : "first row"}: a number or text with the delimiter in it needs quotes`,
  }),
  otherClose: (found: string, earlier: string, line: number) => ({
    found,
    expected: `${earlier} as in line ${line}, which has the same date`,
  }),
  secondMoment: (date: string, line: number) => ({
    found: date,
    expected: `one close a day at the market, as in line ${line}`,
  }),
} as const;

const delimiterWords = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as const;

/** How a file is written; the columns in quotes. */
export function dialectSentence(dialect: {
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  readonly delimiter: keyof typeof delimiterWords;
  readonly dates: string;
  readonly dateOrder: OrderOfDates;
  readonly closes: string;
  readonly decimalMark: keyof typeof markWords | null;
  readonly newestFirst: boolean;
  readonly firstDataLine: number;
}): string {
  const { dates, dateOrder, closes, decimalMark } = dialect;
  const encoding = `${dialect.encoding}${dialect.byteOrderMark ? " with byte order mark" : ""}`;
  const mark = decimalMark === null ? "" : ` (decimal ${markWords[decimalMark]})`;
  const direction = dialect.newestFirst ? "newest first" : "oldest first";
  return `${encoding}, ${delimiterWords[dialect.delimiter]}; dates in ${dates} (${dateOrderWords[dateOrder]}), closes in ${closes}${mark}, ${direction}; rows from line ${dialect.firstDataLine}`;
}
