import type { Readable } from "@/lib/db/database";
import type { Revisions } from "@/lib/db/read/read-revisions";
import { readStore } from "./read-store";
import type { Contents, SnapshotName } from "./snapshot";
import { isSameVersion, type Version, versionFound } from "./snapshot-file";
import type { StoreStatus } from "./store-monitor";
import type { ReadCache, Remembered, StoreState } from "./store-state";
import { failureText, StoreUnavailable } from "./unavailable";

/** A value of the store, and whether it is stale. */
export interface Cached<T> {
  readonly value: T;
  /** When the store last said that this is what it holds, where it does not say so now; otherwise `null`. */
  readonly staleSince: Date | null;
}

/** What is wanted of the store, and how it is read there and cached. */
export interface Wanted<N extends SnapshotName> {
  readonly name: string;
  /** What it is called in the snapshot; `null` where it is cached in memory only. */
  readonly kept: N | null;
  /** What the store has it at. */
  readonly version: Version;
  read(store: Readable): Promise<Contents[N] | null>;
  revisionOf(value: Contents[N]): number;
}

// A reader waits this long for a read that something older can stand in for.
const WAIT_MS = 1000;

/** The store's last answer. Rejects with StoreUnavailable where there never was one. */
export async function currentStatus({ monitor }: StoreState): Promise<StoreStatus<Revisions>> {
  try {
    return await monitor.current();
  } catch (error) {
    throw new StoreUnavailable(failureText(error), { cause: error });
  }
}

/**
 * What is wanted: from memory where it is there at the revision wanted, else from the store, else as the snapshot has it.
 * `null` where the store has no such thing. Rejects with StoreUnavailable where the store does not give it in time
 * and the snapshot lacks it.
 */
export async function readThrough<N extends SnapshotName>(
  state: StoreState,
  cache: ReadCache<Contents[N]>,
  status: StoreStatus<Revisions>,
  wanted: Wanted<N>,
): Promise<Cached<Contents[N]> | null> {
  const known = cache.memory.get(wanted.name);
  if (known?.firstHand && isSameVersion(known, wanted.version)) {
    return { value: known.value, staleSince: status.staleSince };
  }
  if (status.staleSince !== null) {
    return (await standIn(state, cache, status, wanted)) ?? fromReplica(state, cache, status, wanted);
  }
  const key = keyOf(wanted);
  const outcome = (waitMs: number) =>
    cache.attempts.outcome(key, waitMs, () => readInto(state, cache, status, wanted));
  const soon = await outcome(WAIT_MS);
  if (soon.state === "done") return freshly(soon.value);
  const cached = await standIn(state, cache, status, wanted);
  if (cached !== null) return cached;
  const late = soon.state === "slow" ? await outcome(state.readWithinMs) : soon;
  if (late.state === "done") return freshly(late.value);
  const error = late.state === "failed" ? late.error : new Error("timeout: no answer in time");
  throw new StoreUnavailable(failureText(error), { cause: error });
}

/** What is wanted where the server does not answer and nothing is kept: a replica may still have it. */
async function fromReplica<N extends SnapshotName>(
  state: StoreState,
  cache: ReadCache<Contents[N]>,
  status: StoreStatus<Revisions>,
  wanted: Wanted<N>,
): Promise<Cached<Contents[N]> | null> {
  const failure = await state.monitor.failure();
  if (!state.hasReplicas) throw new StoreUnavailable(failureText(failure?.error));
  const name = `${keyOf(wanted)} without the server`;
  const found = await cache.attempts.outcome(name, state.readWithinMs, () =>
    readInto(state, cache, status, wanted),
  );
  if (found.state !== "done") throw new StoreUnavailable(failureText(failure?.error));
  return found.value && { value: found.value.value, staleSince: status.staleSince };
}

function keyOf({
  name,
  version: { revision, made },
}: Pick<Wanted<SnapshotName>, "name" | "version">): string {
  return `${name}@${revision} ${made}`;
}

async function readInto<N extends SnapshotName>(
  { snapshot }: StoreState,
  { memory }: ReadCache<Contents[N]>,
  status: StoreStatus<Revisions>,
  wanted: Wanted<N>,
): Promise<Remembered<Contents[N]> | null> {
  const readAt = new Date();
  const value = await readStore(status.value, wanted.read, status.staleSince !== null);
  if (value === null) return null;
  // A load that commits after the revisions were read gives a newer value, which belongs under its own.
  const version = versionFound(wanted.revisionOf(value), wanted.version);
  const found = { value, ...version, readAt, firstHand: true };
  memory.set(wanted.name, found);
  // What left the memory and was read again is kept already.
  if (wanted.kept !== null && !snapshot.has(wanted.kept, version)) snapshot.save(wanted.kept, found);
  return found;
}

function freshly<T extends object>(found: Remembered<T> | null): Cached<T> | null {
  return found && { value: found.value, staleSince: null };
}

/** What there is without the store: of the revision wanted if possible, else an older one. */
async function standIn<N extends SnapshotName>(
  { snapshot }: StoreState,
  { memory }: ReadCache<Contents[N]>,
  status: StoreStatus<Revisions>,
  { name, kept, version }: Wanted<N>,
): Promise<Cached<Contents[N]> | null> {
  const known = memory.get(name);
  const isThere = isSameVersion(known, version);
  const entry = isThere || kept === null ? null : await snapshot.find(kept);
  const best = known === undefined || (entry !== null && isSameVersion(entry, version)) ? entry : known;
  if (best === null) return null;
  if (best === entry) memory.set(name, { ...entry, firstHand: false });
  const isLatest = isSameVersion(best, version);
  return { value: best.value, staleSince: (isLatest ? status.staleSince : null) ?? best.readAt };
}
