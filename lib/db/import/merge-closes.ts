import type { Closes } from "@/lib/db/read/read-closes";
import type { StoredCloses } from "@/lib/db/read/read-stored-closes";
import { at } from "@/lib/series/at";
import type { DayRange } from "@/lib/series/series";
import type { MarkedDays } from "@/lib/series/session-runs";
import { completeStretch, isInside } from "./coverage";
import { isSameClose } from "./same-close";

/** What becomes of a row of a file. */
export const FATE = {
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

/** One of the fates of a row, by its number. */
export type Fate = (typeof FATE)[keyof typeof FATE];

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
  /** A fate for each row of the file. */
  readonly fates: Uint8Array;
  /** How many rows of the file have each fate. */
  readonly count: Readonly<Record<keyof typeof FATE, number>>;
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
  const fates = new Uint8Array(file.days.length);
  let position = 0;
  for (let row = 0; row < file.days.length; row++) {
    const day = at(file.days, row);
    while (position < stored.days.length && at(stored.days, position) < day) position += 1;
    fates[row] =
      stored.days[position] === day
        ? fateOfKnownDay(at(stored.closes, position), stored.isSession[position] === 1, file, row, rules)
        : fateOfNewDay(day, rules);
  }
  const merged = unite(stored, file, fates);
  const superseded = declaredInside(merged);
  return {
    fates,
    count: countFates(fates),
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

function fateOfNewDay(day: number, { prefer, shipped, isUnheld }: MergeRules): Fate {
  return prefer === "stored" && isInside(shipped, day) && !isUnheld(day) ? FATE.keptOut : FATE.inserted;
}

function fateOfKnownDay(
  storedClose: number,
  isSession: boolean,
  file: Closes,
  row: number,
  rules: MergeRules,
): Fate {
  if (isSameClose(storedClose, at(file.closes, row))) return isSession ? FATE.unchanged : FATE.confirmed;
  if (isPreferred(file, row, rules)) return FATE.taken;
  return isSession ? FATE.kept : FATE.dated;
}

/** The days of both, every day that the file names a session except where it was left out. */
function unite(stored: StoredCloses, file: Closes, fates: Uint8Array): MarkedDays {
  const inserted = fates.reduce((sum, fate) => (fate === FATE.inserted ? sum + 1 : sum), 0);
  const length = stored.days.length + inserted;
  const days = new Int32Array(length);
  const isSession = new Uint8Array(length);
  let position = 0;
  let row = 0;
  for (let target = 0; target < length; target++) {
    while (fates[row] === FATE.keptOut) row += 1;
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

function countFates(fates: Uint8Array): Merge["count"] {
  const counts = new Uint32Array(Object.keys(FATE).length);
  for (const fate of fates) counts[fate] = at(counts, fate) + 1;
  return {
    inserted: at(counts, FATE.inserted),
    unchanged: at(counts, FATE.unchanged),
    kept: at(counts, FATE.kept),
    keptOut: at(counts, FATE.keptOut),
    taken: at(counts, FATE.taken),
    confirmed: at(counts, FATE.confirmed),
    dated: at(counts, FATE.dated),
  };
}
