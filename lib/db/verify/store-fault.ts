/** One thing in which a store is not as a load leaves it. */
export interface StoreFault {
  readonly table: string;
  /** The symbol of the index it is in; `null` where it is in none. */
  readonly index: string | null;
  /** The first day that it concerns, `YYYY-MM-DD`; `null` where it concerns none. */
  readonly date: string | null;
  readonly reason: string;
}

/** The first of some faults in words, and how many more there are. */
export function firstOf([fault, ...others]: readonly StoreFault[]): string {
  if (fault === undefined) return "";
  const { table, index, date, reason } = fault;
  const place = [table, index, date].filter((part) => part !== null).join(" ");
  return `${place}: ${reason}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}
