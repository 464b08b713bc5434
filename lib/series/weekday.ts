/** Days of a week. */
export const DAYS_PER_WEEK = 7;

/** Weekdays as `weekdayOf` counts them. */
export const FRIDAY = 1;
export const SATURDAY = 2;
export const SUNDAY = 3;
export const MONDAY = 4;

/** The weekday of a day number, 0 for Thursday (1970-01-01) to 6 for Wednesday. */
export function weekdayOf(day: number): number {
  const remainder = day % DAYS_PER_WEEK;
  // A negative day leaves a negative remainder, or −0.
  return remainder < 0 ? remainder + DAYS_PER_WEEK : Math.abs(remainder);
}

/** The week of a day, Monday to Sunday, counted from that of Monday 1970-01-05. */
export function weekOf(day: number): number {
  return Math.floor((day - MONDAY) / DAYS_PER_WEEK);
}

/** The day number of the first Saturday that is not before a day. */
export function saturdayOnOrAfter(day: number): number {
  return day + ((SATURDAY - weekdayOf(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}
