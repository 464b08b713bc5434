import { readIndex } from "@/lib/db/read/read-index";
import type { Revisions } from "@/lib/db/read/read-revisions";
import type { IndexRecord } from "@/lib/reference/records";
import { currentBeat, type Held, hold } from "./read-through";
import type { Beat } from "./store-monitor";
import { type StoreState, storeState } from "./store-state";

/**
 * Everything the store holds about an index, its symbol in upper or lower case; `null` for an unknown one. Kept
 * in memory until the index changes; several calls at once read it once. Where the store does not answer, what it
 * last said, with the time. Opens the store where that has not happened yet. Rejects with StoreUnavailable where it
 * does not answer and this index was not kept.
 *
 * With `asof`, its closes as they were at that revision of the store; `null` where there were none, or never was such a
 * revision. Earlier ones are kept in memory only.
 */
export async function loadIndex(symbol: string, asof?: number): Promise<Held<IndexRecord> | null> {
  const state = storeState();
  const beat = await currentBeat(state);
  const upper = symbol.toUpperCase();
  const revision = beat.value.bySymbol.get(upper);
  // No query for a name that a reader made up.
  if (revision === undefined) return null;
  if (asof === undefined) return loadPresent(state, beat, upper, revision);
  if (asof > beat.value.store) return null;
  const held = asof < revision ? null : await loadPresent(state, beat, upper, revision);
  // A load that was committed in between is of a later revision.
  if (held === null || held.value.revision > asof) return loadEarlier(state, beat, upper, asof);
  return { ...held, value: { ...held.value, asof } };
}

function loadPresent(state: StoreState, beat: Beat<Revisions>, upper: string, revision: number) {
  return hold(state, state.records, beat, {
    name: upper,
    revision,
    read: (db) => readIndex(db, upper),
    revisionOf: (record) => record.revision,
    keep: (found) => state.snapshot.keep(`index-${upper}`, found),
    findKept: () => state.snapshot.find(`index-${upper}`),
  });
}

function loadEarlier(state: StoreState, beat: Beat<Revisions>, upper: string, asof: number) {
  return hold(state, state.records, beat, {
    name: `${upper} ${asof}`,
    revision: asof,
    read: async (db) => {
      const record = await readIndex(db, upper, asof);
      return record && { ...record, asof };
    },
    revisionOf: (record) => record.revision,
    keep: () => {},
    findKept: async () => null,
  });
}
