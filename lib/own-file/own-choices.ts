import type { ReadOptions } from "@/lib/ingest/read/dialect";

/** What a reader says of a file of theirs; all of it may be left out. Plain data: it is kept with the file. */
export interface OwnChoices extends ReadOptions {
  /** What the reader calls it; the file's name where there is none. */
  readonly name?: string;
  /** Days whose rows are left out of every figure, `YYYY-MM-DD`. Days that the file does not have change nothing. */
  readonly takenOut?: readonly string[];
  /** ISO 4217 code; `null` or absent: not stated. */
  readonly currency?: string | null;
  /** `price`: dividends excluded, `total`: included; `null` or absent: not stated. */
  readonly basis?: "price" | "total" | null;
}

/** The choices with days taken out, or put back where they are out. */
export function withTakenOut(choices: OwnChoices, days: readonly string[], isOut: boolean): OwnChoices {
  const { takenOut = [], ...others } = choices;
  const left = new Set(takenOut);
  for (const day of days) isOut ? left.add(day) : left.delete(day);
  return left.size === 0 ? others : { ...others, takenOut: [...left].sort() };
}

/** The part of the choices that decides how the text of a file is read: what else is chosen needs no second reading. */
export function readOptionsOf({ dateOrder, decimalMark, encoding }: OwnChoices): ReadOptions {
  return {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(decimalMark === undefined ? {} : { decimalMark }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}
