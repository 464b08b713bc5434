import type { DateOrder } from "@/lib/ingest/read/dialect";
import { LINKS, MONTHS, TIME_OF_DAY, WEEKDAYS } from "./calendar-words";

/** A date with a month's name in it, by its parts. */
export interface NamedDate {
  readonly year: number;
  readonly yearDigits: 2 | 4;
  readonly month: number;
  readonly date: number;
  readonly order: DateOrder;
}

const TIME = new RegExp(`(?<![\\d:])t?${TIME_OF_DAY}`, "i");
// A number ends where letters begin: 02Jan2019.
const PARTS = /\d+|\p{L}+/gu;
const BETWEEN = /^[\s,./'’()–-]*$/;

/**
 * The date that a cell writes with the name of a month, in any order that leaves one reading: the day, the month and a
 * year of four digits in any, with two digits the year last. A weekday, a time of day and its zone play no part, and so
 * do the separators. `null` where it is no such date.
 */
export function namedDate(cell: string): NamedDate | null {
  const text = cell.normalize("NFKC").toLowerCase().replace(TIME, " ");
  if (!BETWEEN.test(text.replace(PARTS, ""))) return null;
  const numbers: string[] = [];
  let month: number | null = null;
  let monthAt = 0;
  let weekdays = 0;
  for (const part of text.match(PARTS) ?? []) {
    if (/^\d/.test(part)) numbers.push(part);
    else if (month === null && MONTHS.has(part) && !isWeekdayBefore(text, part)) {
      month = MONTHS.get(part) ?? null;
      monthAt = numbers.length;
    } else if (WEEKDAYS.has(part)) weekdays += 1;
    else if (!LINKS.has(part)) return null;
  }
  const [one = "", two = "", ...more] = numbers;
  if (month === null || weekdays > 1 || two === "" || more.length > 0) return null;
  return placed(one, two, month, monthAt);
}

/** `monthAt`: how many of the two numbers stand before the month. */
function placed(one: string, two: string, month: number, monthAt: number): NamedDate | null {
  if (one.length === 4 && two.length <= 2) {
    return { year: Number(one), yearDigits: 4, month, date: Number(two), order: "YMD" };
  }
  // With the month behind two short numbers either could be the year.
  const isYearLast = two.length === 4 || (two.length === 2 && monthAt < 2);
  if (one.length > 2 || !isYearLast) return null;
  const order = monthAt === 0 ? "MDY" : "DMY";
  return { year: Number(two), yearDigits: two.length === 4 ? 4 : 2, month, date: Number(one), order };
}

/** `mar 5 mars 2019`: the name of a month that is a weekday's too, where a month follows. */
function isWeekdayBefore(text: string, part: string): boolean {
  if (part !== "mar" && part !== "mer") return false;
  const rest = text.slice(text.indexOf(part) + part.length);
  return (rest.match(PARTS) ?? []).some((each) => MONTHS.has(each));
}
