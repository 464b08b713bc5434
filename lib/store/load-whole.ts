import type { Readable } from "@/lib/db/database";
import type { Revisions } from "@/lib/db/read/read-revisions";
import { type Cached, currentStatus, readThrough } from "./read-through";
import type { Contents } from "./snapshot";
import type { Version } from "./snapshot-file";
import { type ReadCache, type StoreState, storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/** What every store has once, if empty, and keeps in the snapshot under its own name. */
type WholeName = "catalogue" | "facts" | "journal" | "rates";

interface Whole<N extends WholeName> {
  /** What it is in words, behind "The store has no". */
  readonly called: string;
  cacheOf(state: StoreState): ReadCache<Contents[N]>;
  /** What the store has it at. */
  wanted(revisions: Revisions): Version;
  read(store: Readable): Promise<Contents[N]>;
  revisionOf(value: Contents[N]): number;
}

/**
 * What a store has once, cached until its revision changes. Where the store does not answer, what it last said, with the
 * time. Opens the store where that has not happened yet. Rejects with StoreUnavailable where it does not answer and the
 * snapshot lacks it.
 */
export async function loadWhole<N extends WholeName>(
  name: N,
  { called, cacheOf, wanted, read, revisionOf }: Whole<N>,
): Promise<Cached<Contents[N]>> {
  const state = storeState();
  const status = await currentStatus(state);
  const cached = await readThrough(state, cacheOf(state), status, {
    ...{ name, kept: name, version: wanted(status.value) },
    ...{ read, revisionOf },
  });
  if (cached === null) throw new StoreUnavailable(`The store has no ${called}.`);
  return cached;
}
