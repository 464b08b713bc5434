import { readIndex } from "@/lib/db/read-index";
import type { IndexRecord } from "@/lib/reference/records";
import { currentBeat, type Held, hold } from "./hold";
import { storeState } from "./store-state";

/**
 * Everything the store holds about an index, its symbol in upper or lower case; `null` for an unknown one. Kept
 * in memory until the index changes; several calls at once read it once. Where the store does not answer, what it
 * last said, with the time. Opens the store where that has not happened yet. Rejects with StoreUnavailable where it
 * does not answer and this index was not kept.
 */
export async function loadIndex(symbol: string): Promise<Held<IndexRecord> | null> {
  const state = storeState();
  const beat = await currentBeat(state);
  const upper = symbol.toUpperCase();
  const revision = beat.value.bySymbol.get(upper);
  // No query for a name that a reader made up.
  if (revision === undefined) return null;
  return hold(state, state.records, beat, {
    name: upper,
    revision,
    read: (db) => readIndex(db, upper),
    revisionOf: (record) => record.revision,
    keep: (found) => state.snapshot.keep(`index-${upper}`, found),
    findKept: () => state.snapshot.find(`index-${upper}`),
  });
}
