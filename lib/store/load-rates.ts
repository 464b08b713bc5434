import { readRates } from "@/lib/db/read/read-rates";
import type { RatesRecord } from "@/lib/reference/records";
import { type Cached, currentStatus, readThrough } from "./read-through";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/**
 * The daily rates of exchange; cached until the store's revision changes. Where the store does not answer, what it last
 * said, with the time. Rejects with StoreUnavailable where it does not answer and the snapshot lacks them.
 */
export async function loadRates(): Promise<Cached<RatesRecord>> {
  const state = storeState();
  const status = await currentStatus(state);
  const cached = await readThrough(state, state.rates, status, {
    name: "rates",
    kept: "rates",
    revision: status.value.store,
    read: readRates,
    revisionOf: (rates) => rates.revision,
  });
  // Every store has the table, if an empty one.
  if (cached === null) throw new StoreUnavailable("The store has no rates of exchange.");
  return cached;
}
