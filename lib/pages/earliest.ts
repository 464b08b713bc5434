/** The earliest of the dates that there are; `null` where there is none. */
export function earliest(dates: ReadonlyArray<Date | null>): Date | null {
  return dates.reduce(
    (first, date) => (first === null || (date !== null && date < first) ? date : first),
    null,
  );
}
