/** One thing in which a store is not as a load leaves it. */
export interface StoreFault {
  readonly table: string;
  /** The symbol of the index it is in; `null` where it is in none. */
  readonly index: string | null;
  /** The first day that it concerns, `YYYY-MM-DD`; `null` where it concerns none. */
  readonly date: string | null;
  readonly reason: string;
}

/** A fault in a line: table, index, date and what is wrong. */
export function faultLine({ table, index, date, reason }: StoreFault): string {
  return `${[table, index, date].filter((part) => part !== null).join(" ")}: ${reason}`;
}

/** The first of some faults in a line, and how many more there are; empty for none. */
export function firstFaultLine([fault, ...others]: readonly StoreFault[]): string {
  if (fault === undefined) return "";
  return `${faultLine(fault)}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}
