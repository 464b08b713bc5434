import type { Db } from "@/lib/db/connection/open-database";
import type { Revisions } from "@/lib/db/read/read-revisions";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { failureText } from "./failure-text";
import type { Kept } from "./snapshot-file";
import type { Beat } from "./store-monitor";
import type { Remembered, Shelf, StoreState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/** What the store holds, or held when it last answered. */
export interface Held<T> {
  readonly value: T;
  /** When the store last said that this is what it holds, where it does not say so now; otherwise `null`. */
  readonly staleSince: Date | null;
}

/** What is wanted of the store, and how it is read there and kept. */
export interface Wanted<T extends object> {
  readonly name: string;
  /** The revision that the store has it at. */
  readonly revision: number;
  read(db: Db): Promise<T | null>;
  revisionOf(value: T): number;
  keep(found: Kept<T>): void;
  findKept(): Promise<Kept<T> | null>;
}

// A reader waits this long for a read that something older can stand in for.
const PATIENCE_MS = 1000;

/** The store's last answer. Rejects with StoreUnavailable where there never was one. */
export async function currentBeat({ pulse }: StoreState): Promise<Beat<Revisions>> {
  try {
    return await pulse.current();
  } catch (error) {
    throw new StoreUnavailable(failureText(error), { cause: error });
  }
}

/**
 * What is wanted: from memory where it is there at the revision wanted, else from the store, else as it was kept.
 * `null` where the store has no such thing. Rejects with StoreUnavailable where the store does not give it in time
 * and nothing was kept.
 */
export async function hold<T extends object>(
  state: StoreState,
  shelf: Shelf<T>,
  beat: Beat<Revisions>,
  wanted: Wanted<T>,
): Promise<Held<T> | null> {
  const known = shelf.memory.get(wanted.name);
  if (known?.firstHand && known.revision === wanted.revision) {
    return { value: known.value, staleSince: beat.staleSince };
  }
  if (beat.staleSince !== null) {
    const held = await standIn(shelf, beat, wanted);
    if (held !== null) return held;
    const failure = await state.pulse.failure();
    throw new StoreUnavailable(failureText(failure?.error));
  }
  const key = `${wanted.name}@${wanted.revision}`;
  const outcome = (waitMs: number) => shelf.attempts.outcome(key, waitMs, () => readInto(shelf, wanted));
  const soon = await outcome(PATIENCE_MS);
  if (soon.state === "done") return freshly(soon.value);
  const held = await standIn(shelf, beat, wanted);
  if (held !== null) return held;
  const late = soon.state === "slow" ? await outcome(state.readWithinMs) : soon;
  if (late.state === "done") return freshly(late.value);
  const error = late.state === "failed" ? late.error : new Error("timeout: no answer in time");
  throw new StoreUnavailable(failureText(error), { cause: error });
}

async function readInto<T extends object>(
  { memory }: Shelf<T>,
  wanted: Wanted<T>,
): Promise<Remembered<T> | null> {
  const readAt = new Date();
  const value = await wanted.read(await prepareStore());
  if (value === null) return null;
  // A load that commits after the revisions were read gives a newer value, which belongs under its own.
  const found = { value, revision: wanted.revisionOf(value), readAt, firstHand: true };
  memory.set(wanted.name, found);
  wanted.keep(found);
  return found;
}

function freshly<T extends object>(found: Remembered<T> | null): Held<T> | null {
  return found && { value: found.value, staleSince: null };
}

/** What there is without the store: of the revision wanted if possible, else an older one. */
async function standIn<T extends object>(
  { memory }: Shelf<T>,
  beat: Beat<Revisions>,
  wanted: Wanted<T>,
): Promise<Held<T> | null> {
  const known = memory.get(wanted.name);
  const kept = known?.revision === wanted.revision ? null : await wanted.findKept();
  const best = known !== undefined && kept?.revision !== wanted.revision ? known : kept;
  if (best === null) return null;
  if (best === kept) memory.set(wanted.name, { ...kept, firstHand: false });
  const isLatest = best.revision === wanted.revision;
  return { value: best.value, staleSince: (isLatest ? beat.staleSince : null) ?? best.readAt };
}
