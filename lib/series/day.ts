const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

// The civil calendar repeats every 400 years; counted from 1 March of year 0, leap days come last.
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const DAYS_FROM_YEAR_0_TO_1970 = 719_468;
const DAYS_PER_YEAR = 365;
const DAYS_PER_FOUR_YEARS = 1461;
const DAYS_PER_CENTURY = 36_524;
const DAYS_PER_FIVE_MONTHS = 153;

/** A calendar day in its parts; `month` is 1 to 12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/**
 * The day number (whole days since 1970-01-01, negative before) of a `YYYY-MM-DD` date; `null` for anything
 * that is not a real calendar day in that form (`2023-02-29`, `2023-2-9`, a timestamp).
 */
export function dayFromIso(iso: string): number | null {
  const match = ISO_DATE.exec(iso);
  if (match === null) return null;
  const day = dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  // A day or month that does not exist comes back as another one.
  return isoFromDay(day) === iso ? day : null;
}

/**
 * The day number of a date the program itself wrote or has checked. Throws a RangeError where `iso` is not a
 * real `YYYY-MM-DD` day: a caller's mistake, not a reader's.
 */
export function requireDay(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new RangeError(`not a calendar day in the form YYYY-MM-DD: ${iso}`);
  return day;
}

/**
 * The year, month and date of a day number, proleptic Gregorian calendar, UTC. Integer arithmetic only, some
 * twenty times faster than a Date. (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days)
 */
export function civilFromDay(day: number): CivilDay {
  const shifted = day + DAYS_FROM_YEAR_0_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / (DAYS_PER_FOUR_YEARS - 1)) -
    Math.floor(dayOfEra / DAYS_PER_CENTURY) +
    Math.floor(dayOfEra / (DAYS_PER_ERA - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / DAYS_PER_YEAR);
  const dayOfYear =
    dayOfEra - (DAYS_PER_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / DAYS_PER_FIVE_MONTHS);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((DAYS_PER_FIVE_MONTHS * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The day number of a calendar day in its parts, the inverse of `civilFromDay`. `date` outside its month carries
 * over: date 0 is the last day of the month before. `month` must be 1 to 12. (Hinnant, days_from_civil)
 */
export function dayFromCivil(year: number, month: number, date: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / YEARS_PER_ERA);
  const yearOfEra = yearFromMarch - era * YEARS_PER_ERA;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((DAYS_PER_FIVE_MONTHS * monthFromMarch + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * DAYS_PER_YEAR + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_YEAR_0_TO_1970;
}

/**
 * The `YYYY-MM-DD` date of a day number; always UTC, never local time. Years before 0 and after 9999 take the
 * signed six digits of ISO 8601 (`+012026-11-21`).
 */
export function isoFromDay(day: number): string {
  const { year, month, date } = civilFromDay(day);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The `YYYY-MM` month that a day number lies in; years as in `isoFromDay`. */
export function isoMonthFromDay(day: number): string {
  return isoFromDay(day).slice(0, -3);
}

/** The calendar year of a day number. */
export function yearOfDay(day: number): number {
  return civilFromDay(day).year;
}

function isoYear(year: number): string {
  if (year >= 1000 && year <= 9999) return String(year);
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
