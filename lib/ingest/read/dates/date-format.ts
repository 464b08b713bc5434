import type { DateOrder } from "@/lib/ingest/read/dialect";
import { isDigit } from "@/lib/ingest/read/numbers/number-format";
import { dayFromCivil } from "@/lib/series/day";
import { MONTHS, TIME_OF_DAY, WEEKDAYS } from "./calendar-words";
import { dayOfMoment, type MomentStyle, momentOf } from "./moment-format";
import { type NamedDate, namedDate } from "./named-date";

/**
 * How a file writes its dates, as its first date shows. `numeric` has two separators, `compact` is YYYYMMDD,
 * `month-name` has the name of the month in it; the others are one number.
 */
export interface DateShape {
  readonly style: "numeric" | "compact" | "month-name" | MomentStyle;
  /** The orders that the first date leaves open. */
  readonly orders: readonly DateOrder[];
  readonly yearDigits: 2 | 4;
  /** The signs after the first and the second number; empty where the style has none. */
  readonly separators: readonly [string, string];
}

/** Reads a trimmed cell as a day number; `null` where it is not a real calendar day written in its format. */
export type DateReader = (cell: string) => number | null;

const ISO: DateShape = { style: "numeric", orders: ["YMD"], yearDigits: 4, separators: ["-", "-"] };
const NUMERIC = /^(\d{1,4})([-/.年])(\d{1,2})([-/.月])(\d{1,4})/;
const COMPACT = /^(?:1[6-9]|2[01])\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const PLAIN = /^[\d./-]*\d$/;
const DECIMAL = /^[\d,]+(?:\.\d+)?$/;
// The two that nearly all are, in a tenth of the time that any order takes.
const MONTH_FIRST = /^([a-z]{3,9})[- /](\d{1,2})(?:, ?|[- /])(\d{4})$/i;
const MONTH_SECOND = /^(\d{1,2})[- /]([a-z]{3,9})[- /](\d{4}|\d{2})$/i;
// 1/1/20, and what a browser writes: Wed Jan 02 2019 00:00:00 GMT+0800 (Hong Kong Standard Time).
const SHORTEST = 6;
const LONGEST = 72;
// The time of day and its zone play no part: the calendar date counts as written.
const TIME = new RegExp(`^日?(?:(?:T|,? +)${TIME_OF_DAY})?$`, "i");

// The oldest exchange opened in 1602; a year outside these is a slip, such as 0202 or 20222.
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;
/** Two-digit years are read as 1950 to 2049. */
export const FIRST_TWO_DIGIT_YEAR = 1950;

/** How a date is written; `null` where a trimmed cell does not look like a date. It need not be a real day. */
export function dateShapeOf(cell: string): DateShape | null {
  if (cell.length < SHORTEST || cell.length > LONGEST) return null;
  if (COMPACT.test(cell)) return { style: "compact", orders: ["YMD"], yearDigits: 4, separators: ["", ""] };
  if (DECIMAL.test(cell) || !/\p{Nd}/u.test(cell)) return null;
  const numeric = numericShapeOf(cell) ?? numericShapeOf(withoutOrnament(cell));
  if (numeric !== null) return numeric;
  const named = namedDate(cell);
  if (named === null) return null;
  const { order, yearDigits } = named;
  return { style: "month-name", orders: [order], yearDigits, separators: ["", ""] };
}

function numericShapeOf(cell: string): DateShape | null {
  const match = NUMERIC.exec(cell);
  if (match === null || !TIME.test(cell.slice(match[0].length))) return null;
  const [, first = "", one = "", , two = "", third = ""] = match;
  if ((one === "年") !== (two === "月") || (one !== "年" && one !== two)) return null;
  const style = "numeric";
  if (first.length === 4 && third.length <= 2) {
    return { style, orders: ["YMD"], yearDigits: 4, separators: [one, two] };
  }
  if (first.length > 2 || third.length === 1 || third.length === 3) return null;
  const yearDigits = third.length === 4 ? 4 : 2;
  // Nobody writes the month first with dots.
  const yearLast: DateOrder[] = one === "." ? ["DMY"] : ["DMY", "MDY"];
  return {
    style,
    orders: yearDigits === 4 ? yearLast : [...yearLast, "YMD"],
    yearDigits,
    separators: [one, two],
  };
}

/** The orders to read dates of a shape in: the one that is told, where it is possible, else those it leaves open. */
export function ordersOf({ style, orders }: DateShape, told: DateOrder | undefined): readonly DateOrder[] {
  const isOpen = style === "numeric" && orders.includes("DMY") && told !== "YMD";
  return told !== undefined && (isOpen || orders.includes(told)) ? [told] : orders;
}

/**
 * A date in numbers without a weekday, blanks around its separators and the point behind it; Korean signs as Chinese ones
 * and digits of full width as others. Anything else is left as it is.
 */
function withoutOrnament(cell: string): string {
  const plain = cell
    .normalize("NFKC")
    .replace(/^(\p{L}+)\.?,? *(?=\d)/u, (all, word: string) => (isWeekday(word) ? "" : all))
    .replace(/[ ,(]+(\p{L}+)\.?\)?$/u, (all, word: string) => (isWeekday(word) ? "" : all));
  return plain.replace(
    /^(\d{1,4}) *([-/.年년]) *(\d{1,2}) *([-/.月월]) *(\d{1,4})(?:일|\.(?!\d))?/,
    (_, first: string, one: string, second: string, two: string, third: string) =>
      `${first}${one === "년" ? "年" : one}${second}${two === "월" ? "月" : two}${third}`,
  );
}

function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}

/** Whether two dates are written alike, so that one reader reads both. */
export function isSameShape(a: DateShape, b: DateShape): boolean {
  return (
    a.style === b.style &&
    a.yearDigits === b.yearDigits &&
    a.separators[0] === b.separators[0] &&
    a.orders.length === b.orders.length
  );
}

/** The reader of dates of one shape in one order. Two-digit years are 1950 to 2049; years 1600 to 2199. */
export function dateReader(shape: DateShape, order: DateOrder): DateReader {
  if (shape.style === "compact") return readCompact;
  if (shape.style === "month-name") return readMonthName;
  const { style } = shape;
  if (style !== "numeric") {
    return (cell) => {
      const moment = momentOf(cell, style);
      return moment === null ? null : dayOfMoment(moment);
    };
  }
  return plainOrOrnate(isSameShape(shape, ISO) ? isoReader() : numericReader(shape, order));
}

/** Few dates have ornaments, so that they are looked for only where a cell is no date as it stands. */
function plainOrOrnate(read: DateReader): DateReader {
  return (cell) => {
    const day = read(cell);
    return day !== null || cell.length > LONGEST || PLAIN.test(cell) ? day : read(withoutOrnament(cell));
  };
}

/** Dates such as 2020-01-31, of which most lie in the month of the one before: all but two signs are the same. */
function isoReader(): DateReader {
  const readAny = numericReader(ISO, "YMD");
  let month = "";
  let dayBeforeMonth = 0;
  return (cell) => {
    if (cell.length === 10 && month !== "" && cell.startsWith(month)) {
      const date = wholeNumber(cell, 8, 10);
      if (date >= 1 && date <= 28) return dayBeforeMonth + date;
    }
    const day = readAny(cell);
    const date = day !== null && cell.length === 10 ? wholeNumber(cell, 8, 10) : -1;
    if (day !== null && date > 0) {
      month = cell.slice(0, 8);
      dayBeforeMonth = day - date;
    }
    return day;
  };
}

function numericReader({ separators, yearDigits }: DateShape, order: DateOrder): DateReader {
  const [one, two] = separators;
  const yearFirst = order === "YMD";
  // Most times of day are that of the row before.
  let knownTime = "";
  return (cell) => {
    const firstEnd = cell.indexOf(one);
    const secondEnd = cell.indexOf(two, firstEnd + 1);
    if (firstEnd < 1 || secondEnd < 0) return null;
    const thirdEnd = endOfDigits(cell, secondEnd + 1);
    const time = cell.slice(thirdEnd);
    if (time !== knownTime && !TIME.test(time)) return null;
    knownTime = time;
    const yearLength = yearFirst ? firstEnd : thirdEnd - secondEnd - 1;
    const dateLength = yearFirst ? thirdEnd - secondEnd - 1 : firstEnd;
    if (yearLength !== yearDigits || dateLength > 2 || secondEnd - firstEnd > 3) return null;
    const first = wholeNumber(cell, 0, firstEnd);
    const second = wholeNumber(cell, firstEnd + 1, secondEnd);
    const third = wholeNumber(cell, secondEnd + 1, thirdEnd);
    if (yearFirst) return realDay(fullYear(first, yearDigits), second, third);
    const year = fullYear(third, yearDigits);
    return order === "DMY" ? realDay(year, second, first) : realDay(year, first, second);
  };
}

function readCompact(cell: string): number | null {
  if (!COMPACT.test(cell)) return null;
  return realDay(wholeNumber(cell, 0, 4), wholeNumber(cell, 4, 6), wholeNumber(cell, 6, 8));
}

function readMonthName(cell: string): number | null {
  const first = MONTH_FIRST.exec(cell);
  const plain = first ?? MONTH_SECOND.exec(cell);
  if (plain === null) return cell.length > LONGEST ? null : readNamedDate(namedDate(cell));
  const [, one = "", two = "", year = ""] = plain;
  const [month, date] = first === null ? [two, one] : [one, two];
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? null : realDay(fullYear(Number(year), year.length), number, Number(date));
}

function readNamedDate(named: NamedDate | null): number | null {
  return named && realDay(fullYear(named.year, named.yearDigits), named.month, named.date);
}

/** `null` where there is no such day, or where a part is no number (-1). */
function realDay(year: number, month: number, date: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = dayFromCivil(year, month, date);
  const isReal =
    date <= 28 || day < (month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1));
  return isReal ? day : null;
}

function fullYear(year: number, digits: number): number {
  if (digits !== 2 || year < 0) return year;
  return year + 1900 < FIRST_TWO_DIGIT_YEAR ? year + 2000 : year + 1900;
}

function endOfDigits(cell: string, from: number): number {
  let end = from;
  while (end < cell.length && isDigit(cell.charCodeAt(end))) end++;
  return end;
}

/** The number that the digits from `from` to before `to` write; -1 where there is none or another sign. */
function wholeNumber(cell: string, from: number, to: number): number {
  if (from >= to) return -1;
  let value = 0;
  for (let position = from; position < to; position++) {
    const code = cell.charCodeAt(position);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}
