import type { Locale } from "@/lib/i18n/locale";
import { requireDay } from "@/lib/series/day";

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

/** What stands where a figure is not known or not defined; files leave it blank. */
export const NOT_AVAILABLE: Readonly<Record<Locale, string>> = { en: "n/a", "zh-Hant": "不適用" };

/** Made at the first use: a formatter of dates costs about a millisecond, and a command line needs few of them. */
function onFirstUse<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// One number style in both languages: Hong Kong prints 33,154.12 in Chinese too.
const numberFormat = (options: Intl.NumberFormatOptions) =>
  onFirstUse(() => new Intl.NumberFormat("en-US", options));
const twoDecimals = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fourDecimals = numberFormat({ minimumFractionDigits: 4, maximumFractionDigits: 4 });
const oneDecimal = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = numberFormat({ maximumFractionDigits: 0 });
const upToTwoDecimals = numberFormat({ maximumFractionDigits: 2 });

type DateFormats = Record<Locale, () => Intl.DateTimeFormat>;

const DATE_LOCALE: Record<Locale, string> = { en: "en-GB", "zh-Hant": "zh-HK" };

function dateFormats(options: Intl.DateTimeFormatOptions): DateFormats {
  const make = (locale: Locale) =>
    onFirstUse(
      () =>
        new Intl.DateTimeFormat(DATE_LOCALE[locale], { ...options, timeZone: "UTC", calendar: "gregory" }),
    );
  return { en: make("en"), "zh-Hant": make("zh-Hant") };
}

const longDate = dateFormats({ year: "numeric", month: "long", day: "numeric" });
const shortDate: DateFormats = {
  ...dateFormats({ year: "numeric", month: "short", day: "numeric" }),
  "zh-Hant": longDate["zh-Hant"],
};
const monthAndYear = dateFormats({ year: "numeric", month: "short" });
const monthName = dateFormats({ month: "long" });
const weekdayName = dateFormats({ weekday: "long" });
const shortWeekday: DateFormats = {
  ...dateFormats({ weekday: "short" }),
  "zh-Hant": dateFormats({ weekday: "narrow" })["zh-Hant"],
};
const plainYear = dateFormats({ year: "numeric" }).en;
const tickDates: Record<"year" | "month" | "day", DateFormats> = {
  // 1970, not 1970年: an axis of years has room for figures only.
  year: { en: plainYear, "zh-Hant": plainYear },
  month: dateFormats({ month: "short" }),
  day: dateFormats({ month: "short", day: "numeric" }),
};

interface SignOption {
  /** Write + before a rise; falls always carry a true minus. */
  readonly sign?: boolean;
}

function withSign(text: string, value: number, sign: boolean): string {
  // What rounds to nothing has no direction: "0.00", never "−0.00" or "+0.00".
  if (!/[1-9]/.test(text)) return text;
  if (value < 0) return MINUS + text;
  return sign ? `+${text}` : text;
}

const SIGNIFICANT_DIGITS = 12;

/** Rounds what files hold, so that 0.625 % that floating point has as 0.62499… is 0.63 % in both. */
const withDecimals = (value: number, sign: boolean) =>
  withSign(twoDecimals().format(Number(Math.abs(value).toPrecision(SIGNIFICANT_DIGITS))), value, sign);

/** A level with two decimals and thousands commas: `33,154.12`; `n/a` for `null`. */
export function formatLevel(value: number | null, locale: Locale = "en"): string {
  return value === null ? NOT_AVAILABLE[locale] : withDecimals(value, false);
}

const MILLION = 1e6;
const MOST_WRITTEN_OUT = 1e9;
/** From here on a number is written by its first digits: with two decimals it would be 1000 of the largest that is named. */
export const LEAST_UNNAMED = 999.995e12;

/**
 * An amount of money: `9,310.48`, from a million without decimals, from a thousand million shortened as the language
 * does (`119.99B`, `1199.9億`), so that a tile has room for it; `n/a` for `null`.
 */
export function formatMoney(value: number | null, locale: Locale): string {
  if (value === null || value < MILLION) return formatLevel(value, locale);
  if (value < MOST_WRITTEN_OUT) return whole().format(value);
  const notation = value < LEAST_UNNAMED ? "compact" : "scientific";
  // What the system calls Chinese of Hong Kong has B for 億.
  const language = locale === "zh-Hant" ? "zh-TW" : "en";
  return new Intl.NumberFormat(language, { notation, maximumFractionDigits: 2 }).format(value);
}

/** A level for an axis: no decimals where there are none. */
export function formatTickLevel(value: number): string {
  return withSign(upToTwoDecimals().format(Math.abs(value)), value, false);
}

/** A difference in points, two decimals, with its sign: `+344.05`, `−2,734.02`; `n/a` for `null`. */
export function formatPoints(value: number | null, locale: Locale = "en"): string {
  return value === null ? NOT_AVAILABLE[locale] : withDecimals(value, true);
}

/** A fraction as per cent with two decimals: `−91.54 %`; with `sign` a rise has its +; `n/a` for `null`. */
export function formatPercent(
  fraction: number | null,
  locale: Locale = "en",
  option: SignOption = {},
): string {
  if (fraction === null) return NOT_AVAILABLE[locale];
  return `${withDecimals(fraction * 100, option.sign === true)}${NO_BREAK_SPACE}%`;
}

/** A fraction as whole per cent for axes and band labels: `−40 %`. */
export function formatTickPercent(fraction: number): string {
  const percent = fraction * 100;
  return `${withSign(upToTwoDecimals().format(Math.abs(percent)), percent, false)}${NO_BREAK_SPACE}%`;
}

/** A fraction as per cent with one decimal, for a name in a picture: `−52.0 %`. */
export function formatShortPercent(fraction: number): string {
  const [percent, format] = [fraction * 100, oneDecimal()];
  return `${withSign(format.format(Math.abs(percent)), percent, false)}${NO_BREAK_SPACE}%`;
}

/** The ticks of one axis as `formatTickPercent` has them, all with the decimals that the longest needs. */
export function formatTickPercents(fractions: readonly number[]): string[] {
  const written = fractions.map((value) => upToTwoDecimals().format(value * 100));
  const decimals = Math.max(0, ...written.map((text) => text.split(".")[1]?.length ?? 0));
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat("en", digits);
  return fractions.map(
    (value) => `${withSign(format.format(Math.abs(value * 100)), value * 100, false)}${NO_BREAK_SPACE}%`,
  );
}

/** A ratio with two decimals and a true minus; `n/a` for `null`. */
export function formatRatio(value: number | null, locale: Locale = "en"): string {
  return formatLevel(value, locale);
}

/** A factor from 0 to 1 with four decimals: `0.3142`; `n/a` for `null`. */
export function formatFactor(value: number | null, locale: Locale = "en"): string {
  return value === null ? NOT_AVAILABLE[locale] : fourDecimals().format(value);
}

/** A count with thousands commas: `9,134`; `n/a` for `null`. */
export function formatCount(value: number | null, locale: Locale = "en"): string {
  return value === null ? NOT_AVAILABLE[locale] : whole().format(value);
}

const MS_PER_DAY = 86_400_000;
const dateOf = (day: number) => new Date(day * MS_PER_DAY);

/** A day number as a date in full: `9 March 1973`, `1973年3月9日`. Always UTC. */
export function formatDay(day: number, locale: Locale): string {
  return longDate[locale]().format(dateOf(day)).replaceAll(" ", NO_BREAK_SPACE);
}

/** A day number as a short date for tables and marks: `9 Mar 1973`, `1973年3月9日`. */
export function formatShortDay(day: number, locale: Locale): string {
  return shortDate[locale]().format(dateOf(day)).replace("Sept", "Sep").replaceAll(" ", NO_BREAK_SPACE);
}

/** Month and year: `Oct 2008`, `2008年10月`. */
export function formatMonth(day: number, locale: Locale): string {
  return monthAndYear[locale]().format(dateOf(day)).replace("Sept", "Sep").replaceAll(" ", NO_BREAK_SPACE);
}

/** A calendar month, 0 for January: `September` or `Sep`, `9月` either way. */
export function formatMonthName(month: number, locale: Locale, length: "long" | "short"): string {
  const day = new Date(Date.UTC(2000, month, 1));
  return length === "long"
    ? monthName[locale]().format(day)
    : tickDates.month[locale]().format(day).replace("Sept", "Sep");
}

/** The weekday of a day number: `Monday` or `Mon`, `星期一` or `一`. */
export function formatWeekday(day: number, locale: Locale, length: "long" | "short"): string {
  const names = length === "long" ? weekdayName : shortWeekday;
  return names[locale]().format(dateOf(day));
}

/** A `YYYY-MM-DD` date in full, in the reader's language; `n/a` for `null`. */
export function formatDate(iso: string | null, locale: Locale): string {
  return iso === null ? NOT_AVAILABLE[locale] : formatDay(requireDay(iso), locale);
}

/** A date as exactly as it is given: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `17 October 2019`, `Oct 2007`, `2010`. */
export function formatRoughDate(iso: string, locale: Locale): string {
  if (iso.length === 4) return locale === "zh-Hant" ? `${iso}年` : iso;
  return iso.length === 7 ? formatMonth(requireDay(`${iso}-01`), locale) : formatDate(iso, locale);
}

/** A moment to the minute, UTC, the same in every language: `2026-11-21 10:40`. */
export function formatMinute(moment: Date): string {
  return moment.toISOString().slice(0, 16).replace("T", NO_BREAK_SPACE);
}

// One, two or three whole years are up to three quarters of a day shorter than as many of 365.25 days.
const SHORT_YEARS_DAYS = 0.75;

/** A number of calendar days in words: `363 days`, from 365 up `8 y 3 m`, whole months only. */
export function formatSpan(days: number | null, locale: Locale): string {
  if (days === null) return NOT_AVAILABLE[locale];
  const zh = locale === "zh-Hant";
  if (days < 365) {
    if (zh) return `${whole().format(days)}日`;
    return `${whole().format(days)}${NO_BREAK_SPACE}${days === 1 ? "day" : "days"}`;
  }
  const months = Math.floor(((days + SHORT_YEARS_DAYS) / 365.25) * 12);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (zh) return rest === 0 ? `${years}年` : `${years}年${rest}個月`;
  return (rest === 0 ? `${years} y` : `${years} y ${rest} m`).replaceAll(" ", NO_BREAK_SPACE);
}

/** A tick of a day axis: the year, `Mar` or `3月`, or `9 Mar` / `3月9日`. */
export function formatDayTick(day: number, kind: "year" | "month" | "day", locale: Locale): string {
  return tickDates[kind][locale]().format(dateOf(day)).replace("Sept", "Sep").replaceAll(" ", NO_BREAK_SPACE);
}
