import type { Closes } from "@/lib/db/read/read-closes";
import type { StoredCloses } from "@/lib/db/read/read-stored-closes";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { ROW_OUTCOME } from "./merge-closes";

/** Closes of a file that differ from the stored ones by more than rounding, but by so little that they are only counted. */
export interface SlightDifferences {
  readonly rows: number;
  /** The first and the last of their days, as dates. */
  readonly date: string;
  readonly lastDate: string;
  /** They differ by at most this fraction of the larger close. */
  readonly tolerance: number;
  /** Which of the two closes the series has now. */
  readonly chosen: "stored" | "file";
}

/** The rows of a file that the stored closes do not agree with. */
export interface Differences {
  /** Those to be told one by one, in the order of days. */
  readonly rows: readonly number[];
  /** All others: those of which the stored close stays, and those of which the file's is taken. */
  readonly slight: readonly SlightDifferences[];
}

// Feeds of one close differ by less, by their precision or the second they were read at: listed one by one they would
// hide those that are wrong.
const TOLERANCE = 0.0001;

/** Sorts the rows that a merge found to disagree: a day without a session, and more than 0.01 %, are told. O(n). */
export function sortDifferences(stored: StoredCloses, file: Closes, outcomes: Uint8Array): Differences {
  const rows: number[] = [];
  const slight = { stored: [] as number[], file: [] as number[] };
  let position = 0;
  for (const [row, outcome] of outcomes.entries()) {
    if (outcome === ROW_OUTCOME.keptOut) rows.push(row);
    if (outcome !== ROW_OUTCOME.kept && outcome !== ROW_OUTCOME.dated && outcome !== ROW_OUTCOME.taken)
      continue;
    while (at(stored.days, position) < at(file.days, row)) position += 1;
    const [one, other] = [at(stored.closes, position), at(file.closes, row)];
    if (Math.abs(one - other) > TOLERANCE * Math.max(one, other)) rows.push(row);
    else slight[outcome === ROW_OUTCOME.taken ? "file" : "stored"].push(row);
  }
  return {
    rows,
    slight: (["stored", "file"] as const).flatMap((chosen) => summary(slight[chosen], file, chosen)),
  };
}

function summary(
  rows: readonly number[],
  { days }: Closes,
  chosen: SlightDifferences["chosen"],
): SlightDifferences[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const [date, lastDate] = [isoFromDay(at(days, first)), isoFromDay(at(days, last))];
  return [{ rows: rows.length, date, lastDate, tolerance: TOLERANCE, chosen }];
}
