import { readIndex } from "@/lib/db/read/read-index";
import type { Revisions } from "@/lib/db/read/read-revisions";
import type { IndexRecord } from "@/lib/reference/records";
import { type Cached, currentStatus, readThrough } from "./read-through";
import type { Version } from "./snapshot-file";
import type { StoreStatus } from "./store-monitor";
import { type StoreState, storeState } from "./store-state";
import { indexVersion } from "./wanted-versions";

/**
 * Everything the store holds about an index, its symbol in upper or lower case; `null` for an unknown one. Cached
 * in memory until the index changes; several calls at once read it once. Where the store does not answer, what it
 * last said, with the time. Opens the store where that has not happened yet. Rejects with StoreUnavailable where it
 * does not answer and the snapshot lacks this index.
 *
 * With `asof`, its closes as they were at that revision of the store; `null` where there were none, or never was such a
 * revision. Earlier ones are cached in memory only.
 */
export async function loadIndex(symbol: string, asof?: number): Promise<Cached<IndexRecord> | null> {
  const state = storeState();
  const status = await currentStatus(state);
  const upper = symbol.toUpperCase();
  const version = indexVersion(status.value, upper);
  // No query for a name that a reader made up.
  if (version === null) return null;
  if (asof === undefined) return loadPresent(state, status, upper, version);
  if (asof > status.value.store) return null;
  const cached = asof < version.revision ? null : await loadPresent(state, status, upper, version);
  // A load that was committed in between is of a later revision.
  if (cached === null || cached.value.revision > asof)
    return loadEarlier(state, status, { upper, ...version }, asof);
  return { ...cached, value: { ...cached.value, revision: asof, asof } };
}

function loadPresent(state: StoreState, status: StoreStatus<Revisions>, upper: string, version: Version) {
  return readThrough(state, state.records, status, {
    name: upper,
    kept: `index-${upper}`,
    version,
    read: (db) => readIndex(db, upper),
    revisionOf: (record) => record.revision,
  });
}

interface Present extends Version {
  readonly upper: string;
}

function loadEarlier(
  state: StoreState,
  status: StoreStatus<Revisions>,
  { upper, revision, made }: Present,
  asof: number,
) {
  return readThrough<`index-${string}`>(state, state.records, status, {
    // A backup that was restored since has other closes under the same number, and raises every index.
    name: `${upper} ${asof} of ${revision}`,
    kept: null,
    version: { revision: asof, made },
    read: async (db) => {
      const record = await readIndex(db, upper, asof);
      return record && { ...record, asof };
    },
    revisionOf: (record) => record.revision,
  });
}
