import { readHeldRecord } from "@/lib/db/read/read-held-record";
import type { HeldRecord } from "@/lib/reference/records";
import { type Cached, currentStatus, readThrough } from "./read-through";
import { storeState } from "./store-state";
import { indexVersion } from "./wanted-versions";

/**
 * On which days each of some indices, by upper-case symbol, has closes, read once for each of its revisions; one that the
 * store does not have is absent. Where the store does not answer, what it last said, with the time. `pause` comes between
 * two indices. Rejects with StoreUnavailable where it does not answer and the snapshot lacks one of them.
 */
export async function loadHeldDays(
  symbols: readonly string[],
  pause: () => Promise<void> = async () => {},
): Promise<Cached<ReadonlyMap<string, HeldRecord["days"]>>> {
  const held = new Map<string, HeldRecord["days"]>();
  let staleSince: Date | null = null;
  for (const symbol of symbols) {
    await pause();
    const found = await loadHeld(symbol);
    if (found === null) continue;
    held.set(symbol, found.value.days);
    const isEarlier = staleSince === null || (found.staleSince !== null && found.staleSince < staleSince);
    if (isEarlier) staleSince = found.staleSince;
  }
  return { value: held, staleSince };
}

async function loadHeld(symbol: string): Promise<Cached<HeldRecord> | null> {
  const state = storeState();
  const status = await currentStatus(state);
  const version = indexVersion(status.value, symbol);
  if (version === null) return null;
  return readThrough<`held-${string}`>(state, state.held, status, {
    name: symbol,
    kept: `held-${symbol}`,
    version,
    read: (db) => readHeldRecord(db, symbol),
    revisionOf: (record) => record.revision,
  });
}

/**
 * On which days an index that has changed since had closes at an earlier revision of the store: its days alone, for a list
 * of many. Cached in memory only. `null` for an unknown symbol. Rejects with StoreUnavailable where the store does not
 * answer.
 */
export async function loadHeldDaysAt(symbol: string, asof: number): Promise<HeldRecord["days"] | null> {
  const state = storeState();
  const status = await currentStatus(state);
  const version = indexVersion(status.value, symbol);
  if (version === null) return null;
  const found = await readThrough<`held-${string}`>(state, state.held, status, {
    // A backup that was restored since has other closes under the same number, and raises every index.
    name: `${symbol} ${asof} of ${version.revision}`,
    kept: null,
    version: { revision: asof, made: version.made },
    read: (db) => readHeldRecord(db, symbol, asof),
    revisionOf: (record) => record.revision,
  });
  return found?.value.days ?? null;
}
