import { lastDayOfMonth, lastDayOfYear } from "@/lib/series/add-months";
import { dayFromCivil, dayFromIso } from "@/lib/series/day";

/** A day, month or year that a text names. */
export interface ReadDate {
  readonly unit: "day" | "month" | "year";
  /** As addresses write it: `1987`, `1987-10`, `1987-10-26`. */
  readonly name: string;
  /** Its first and last day. */
  readonly from: number;
  readonly to: number;
}

/** What a text says of time, and what else is in it. */
export interface ReadText {
  /** In the order of the text; of a date that can be read in two orders, day first is first. */
  readonly dates: readonly ReadDate[];
  /** Years that its words may mean beside what else they say: 1973 in 七三股災. */
  readonly hints: readonly ReadDate[];
  /** Whether a date in it is none of the calendar; its month or year counts instead. */
  readonly isNoDay: boolean;
  readonly rest: string;
}

/** Parts of a date as they are written; the last ones may be absent. */
type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";
// Other numbers of four digits are levels: the first close above 5,000.
const YEAR = "(?<!\\d)(1[6-9]\\d\\d|2[01]\\d\\d)(?!\\d)";
const TWO = "(?<!\\d)(\\d{1,2})";
const DAY = `${TWO}(?:st|nd|rd|th)?`;
const LATE = "(\\d{4}|\\d{2})(?!\\d)";

/** The ways of writing a date, the most exact first, and what each part of them may be. */
const FORMS: ReadonlyArray<readonly [RegExp, (found: readonly string[]) => readonly Parts[]]> = [
  [
    form(`${YEAR} ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d) ?[日號]?`),
    ([y = "", m = "", d = ""]) => [[y, m, d]],
  ],
  [
    form("(?<!\\d)(1[6-9]\\d\\d|2[01]\\d\\d)(\\d{2})(\\d{2})(?!\\d)"),
    ([y = "", m = "", d = ""]) => [[y, m, d]],
  ],
  [form(`${TWO}[-/. ](\\d{1,2})[-/. ](\\d{4})(?!\\d)`), eitherOrder],
  [form(`${TWO}[-/.](\\d{1,2})[-/.](\\d{2})(?!\\d)`), eitherOrder],
  [form(`${DAY}(?: of)?[ -]*${MONTH}[,. -]*${LATE}`), ([d = "", m = "", y = ""]) => [[y, m, d]]],
  [form(`${MONTH}[. ]*${DAY}[,. ]+${LATE}`), ([m = "", d = "", y = ""]) => [[y, m, d]]],
  [form(`${MONTH}(?:[,. -]| of)*${YEAR}`), ([m = "", y = ""]) => [[y, m]]],
  [form(`${YEAR}[ -]*${MONTH}`), ([y = "", m = ""]) => [[y, m]]],
  [form(`${YEAR} ?[-/.年] ?(\\d{1,2})(?!\\d) ?月?`), ([y = "", m = ""]) => [[y, m]]],
  [form(`${TWO}[-/]${YEAR}`), ([m = "", y = ""]) => [[y, m]]],
  [form(`${YEAR} ?年?`), ([y = ""]) => [[y]]],
  [form("(?<!\\d)(0\\d|[6-9]\\d) ?年"), ([y = ""]) => [[y]]],
  [form("(?<=^|\\s)['’](\\d{2})(?!\\d)"), ([y = ""]) => [[y]]],
];

function form(source: string): RegExp {
  return new RegExp(source, "gu");
}

function eitherOrder([one = "", other = "", year = ""]: readonly string[]): Parts[] {
  const dayFirst: Parts = [year, other, one];
  return one === other ? [dayFirst] : [dayFirst, [year, one, other]];
}

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_YEAR = /[〇零一二三四五六七八九]{4}(?=年|[^\p{Script=Han}]|$)/gu;
const HAN_NUMBER = /(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日號])/gu;
const HAN_HINT =
  /(?<![〇零一二三四五六七八九十])([一二三四五六七八九])([〇零一二三四五六七八九])(?![〇零一二三四五六七八九十月日])/gu;

const digitOf = (sign: string) => (sign === "零" ? 0 : HAN_DIGITS.indexOf(sign));

function hanNumber(text: string): string {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["-", text];
  const value = (tens === "-" ? 0 : digitOf(tens || "一") * 10) + (ones ? digitOf(ones) : 0);
  return String(value);
}

function withDigits(text: string): string {
  const years = text.replace(HAN_YEAR, (found) => Array.from(found, digitOf).join(""));
  return years.replace(HAN_NUMBER, hanNumber);
}

// The first close is of 1964, that of other indices of some decades earlier: '29 is what nobody writes.
const FIRST_OF_CENTURY = 64;

function yearOf(text: string): number {
  const value = Number(text);
  if (text.length > 2) return value;
  return value < FIRST_OF_CENTURY ? 2000 + value : 1900 + value;
}

/** The day, month or year of its parts; `null` where the calendar has none such. */
function dateOf([year, month, day]: Parts): ReadDate | null {
  const y = String(yearOf(year)).padStart(4, "0");
  const named = NAMES.indexOf((month ?? "").slice(0, 3)) + 1;
  const m = month === undefined ? undefined : String(named || Number(month)).padStart(2, "0");
  const name = [y, m, day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  const from = dayFromIso([y, m ?? "01", day?.padStart(2, "0") ?? "01"].join("-"));
  if (from === null) return null;
  if (day !== undefined) return { unit: "day", name, from, to: from };
  if (m !== undefined) return { unit: "month", name, from, to: lastDayOfMonth(from) };
  return { unit: "year", name, from: dayFromCivil(Number(y), 1, 1), to: lastDayOfYear(Number(y)) };
}

/** The month of a date that is none, or its year. */
function nearestOf([year, month, day]: Parts): ReadDate[] {
  const found = (day === undefined ? null : dateOf([year, month])) ?? dateOf([year]);
  return found === null ? [] : [found];
}

/**
 * The days, months and years that a plain text names, in any of the usual ways of writing them, day before month. What
 * can be read in both orders gives both; a date that the calendar lacks gives its month, or else its year.
 */
export function readDates(text: string): ReadText {
  const dates: ReadDate[] = [];
  let isNoDay = false;
  let rest = withDigits(text);
  for (const [pattern, partsOf] of FORMS) {
    rest = rest.replace(pattern, (whole, ...found) => {
      const readings = partsOf(found.filter((part) => typeof part === "string"));
      const sound = readings.flatMap((parts) => dateOf(parts) ?? []);
      const [first] = readings;
      if (sound.length === 0 && first?.[1] !== undefined) isNoDay = true;
      const nearest = sound.length > 0 || first === undefined ? sound : nearestOf(first);
      dates.push(...nearest);
      return nearest.length === 0 ? whole : " ";
    });
  }
  return { dates, hints: hintsOf(rest), isNoDay, rest };
}

function hintsOf(text: string): ReadDate[] {
  return [...text.matchAll(HAN_HINT)].flatMap(([, tens = "", ones = ""]) => {
    return dateOf([`${digitOf(tens)}${digitOf(ones)}`]) ?? [];
  });
}
