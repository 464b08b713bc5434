/** A date as one number: Unix time, or a spreadsheet's days since the end of 1899. */
export type MomentStyle = "seconds" | "milliseconds" | "serial";

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

const NUMBER = /^-?\d{1,13}(?:\.\d{1,12})?$/;
// 25569 is 1970-01-01 in spreadsheets that count from 1900.
const SERIAL_OF_1970 = 25_569;
// Fewer would be years or rows counted, more than five digits no day of this age.
const SERIALS = { first: 10_000, last: 99_999 };
// In seconds from 1973 to 2199; a smaller number could be anything, unless larger ones or days before 1970 are beside it.
const SECONDS = { first: 1e8, last: 7.26e9, before1970: -86_400 };
const MS_PER_SECOND = 1000;

/**
 * What a column of numbers counts, if these are dates: all of them, rising or falling throughout. `null` for anything
 * else; notes without a number may stand at the end.
 */
export function momentStyleOf(cells: readonly string[]): MomentStyle | null {
  const end = cells.findLastIndex((cell) => NUMBER.test(cell)) + 1;
  const column = cells.slice(0, end);
  if (end === 0 || !column.every((cell) => NUMBER.test(cell))) return null;
  const numbers = column.map(Number);
  const steps = numbers.slice(1).map((each, at) => Math.sign(each - (numbers[at] ?? each)));
  if (steps.some((step) => step === 0 || step !== steps[0])) return null;
  const largest = Math.max(...numbers.map(Math.abs));
  if (numbers.every((each) => each >= SERIALS.first && each <= SERIALS.last)) return "serial";
  const isTold = largest >= SECONDS.first || numbers.some((each) => each <= SECONDS.before1970);
  if (isTold && largest <= SECONDS.last) return "seconds";
  const isMilliseconds = largest > SECONDS.last && largest <= SECONDS.last * MS_PER_SECOND;
  return isMilliseconds ? "milliseconds" : null;
}

/** The moment that a trimmed cell writes, in milliseconds since 1970 UTC; serial days have no zone. `null`: none. */
export function momentOf(cell: string, style: MomentStyle): number | null {
  if (!NUMBER.test(cell)) return null;
  const value = Number(cell);
  if (style !== "serial") {
    const moment = style === "seconds" ? value * MS_PER_SECOND : value;
    return Math.abs(moment) <= SECONDS.last * MS_PER_SECOND ? moment : null;
  }
  return value >= SERIALS.first && value <= SERIALS.last ? (value - SERIAL_OF_1970) * DAY_MS : null;
}

/** The day number of a moment in UTC. */
export function dayOfMoment(moment: number): number {
  return Math.floor(moment / DAY_MS);
}
