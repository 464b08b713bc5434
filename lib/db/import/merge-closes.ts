import type { Closes } from "@/lib/db/read/read-closes";
import type { StoredCloses } from "@/lib/db/read/read-stored-closes";
import { at } from "@/lib/series/at";
import type { DayRange } from "@/lib/series/series";
import type { MarkedDays } from "@/lib/series/session-runs";
import { completeStretch, isInside } from "./coverage";
import { isSameClose } from "./same-close";

/** What becomes of a row of a file. */
export const ROW_OUTCOME = {
  /** A new session. */
  inserted: 0,
  /** The stored session says the same. */
  unchanged: 1,
  /** The stored session says otherwise and stays. */
  kept: 2,
  /** Left out: the shipped closes know no session on that day. */
  keptOut: 3,
  /** Its close takes the place of a stored one that says otherwise. */
  taken: 4,
  /** The declared close of that day says the same and becomes a session. */
  confirmed: 5,
  /** The declared close of that day says otherwise; it stays, but becomes a session. */
  dated: 6,
} as const;

/** An outcome of a row, by its number. */
type RowOutcome = (typeof ROW_OUTCOME)[keyof typeof ROW_OUTCOME];

/** By what an import decides. */
export interface MergeRules {
  /** Which of two different closes of one day stays. */
  readonly prefer: "stored" | "file";
  /** From the first to the last shipped session: between them the shipped closes know every session but `isUnheld`. */
  readonly shipped: DayRange | null;
  /** Whether the shipped closes may lack a session on a day. */
  readonly isUnheld: (day: number) => boolean;
  /** The last stored session, where its close may not be final: a file that goes on beyond it settles it. */
  readonly unsettled: number | null;
  /** Days whose stored close was from within the session, which any close of the file settles. */
  readonly provisional?: ReadonlySet<number>;
}

/** What an import does to a series. */
export interface Merge {
  /** An outcome for each row of the file. */
  readonly outcomes: Uint8Array;
  /** How many rows of the file have each outcome. */
  readonly count: Readonly<Record<keyof typeof ROW_OUTCOME, number>>;
  /** Days of declared closes that now lie inside the complete stretch, on days without a session. */
  readonly superseded: readonly number[];
  /** The series afterwards. */
  readonly result: MarkedDays;
}

/**
 * Decides row by row what a file's sessions do to the stored closes of its index. Both are in the order of days,
 * closes as `storedClose` gives them. Two closes that differ by no more than their rounding are the same, and
 * the stored one stays. O(n), in memory: both series are at most one close a calendar day, and a decision on arrays costs
 * a tenth of a join in the database.
 */
export function mergeCloses(stored: StoredCloses, file: Closes, rules: MergeRules): Merge {
  const outcomes = new Uint8Array(file.days.length);
  let position = 0;
  for (let row = 0; row < file.days.length; row++) {
    const day = at(file.days, row);
    while (position < stored.days.length && at(stored.days, position) < day) position += 1;
    outcomes[row] =
      stored.days[position] === day
        ? outcomeOfKnownDay(at(stored.closes, position), stored.isSession[position] === 1, file, row, rules)
        : outcomeOfNewDay(day, rules);
  }
  const count = countOutcomes(outcomes);
  const merged = unite(stored, file, outcomes, count.inserted);
  const superseded = declaredInside(merged);
  return {
    outcomes,
    count,
    superseded,
    result: superseded.length === 0 ? merged : without(merged, superseded),
  };
}

/** Whether an import changes anything that is stored. */
export function changesSeries({ count, superseded }: Merge): boolean {
  return count.inserted + count.taken + count.confirmed + count.dated + superseded.length > 0;
}

/** Whether a row of a file takes the place of a stored session that says otherwise. */
function isPreferred({ days }: Closes, row: number, rules: MergeRules): boolean {
  const day = at(days, row);
  if (rules.prefer === "file" || rules.provisional?.has(day)) return true;
  return day === rules.unsettled && row < days.length - 1;
}

function outcomeOfNewDay(day: number, { prefer, shipped, isUnheld }: MergeRules): RowOutcome {
  return prefer === "stored" && isInside(shipped, day) && !isUnheld(day)
    ? ROW_OUTCOME.keptOut
    : ROW_OUTCOME.inserted;
}

function outcomeOfKnownDay(
  storedClose: number,
  isSession: boolean,
  file: Closes,
  row: number,
  rules: MergeRules,
): RowOutcome {
  if (isSameClose(storedClose, at(file.closes, row)))
    return isSession ? ROW_OUTCOME.unchanged : ROW_OUTCOME.confirmed;
  if (isPreferred(file, row, rules)) return ROW_OUTCOME.taken;
  return isSession ? ROW_OUTCOME.kept : ROW_OUTCOME.dated;
}

/** The days of both, every day that the file names a session except where it was left out. */
function unite(stored: StoredCloses, file: Closes, outcomes: Uint8Array, inserted: number): MarkedDays {
  const length = stored.days.length + inserted;
  const days = new Int32Array(length);
  const isSession = new Uint8Array(length);
  let position = 0;
  let row = 0;
  for (let target = 0; target < length; target++) {
    while (outcomes[row] === ROW_OUTCOME.keptOut) row += 1;
    const storedDay = stored.days[position] ?? Number.POSITIVE_INFINITY;
    const fileDay = file.days[row] ?? Number.POSITIVE_INFINITY;
    days[target] = Math.min(storedDay, fileDay);
    isSession[target] = fileDay <= storedDay ? 1 : (stored.isSession[position] ?? 0);
    if (storedDay <= fileDay) position += 1;
    if (fileDay <= storedDay) row += 1;
  }
  return { days, isSession };
}

function declaredInside(closes: MarkedDays): number[] {
  const stretch = completeStretch(closes);
  const found: number[] = [];
  for (let position = 0; position < closes.days.length; position++) {
    if (closes.isSession[position] === 1) continue;
    const day = at(closes.days, position);
    if (isInside(stretch, day)) found.push(day);
  }
  return found;
}

function without({ days, isSession }: MarkedDays, left: readonly number[]): MarkedDays {
  const taken = new Set(left);
  const stays = (_: number, position: number) => !taken.has(at(days, position));
  return { days: days.filter(stays), isSession: isSession.filter(stays) };
}

function countOutcomes(outcomes: Uint8Array): Merge["count"] {
  const counts = new Uint32Array(Object.keys(ROW_OUTCOME).length);
  for (const outcome of outcomes) counts[outcome] = at(counts, outcome) + 1;
  const named = Object.entries(ROW_OUTCOME).map(([name, outcome]) => [name, at(counts, outcome)]);
  return Object.fromEntries(named) as Merge["count"];
}
