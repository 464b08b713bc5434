import { readReferenceFacts } from "@/lib/db/read/read-reference-facts";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { type Cached, currentStatus, readThrough } from "./read-through";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/**
 * The dated facts around the indices; cached until the store's revision changes. Where the store does not answer, what it
 * last said, with the time. Rejects with StoreUnavailable where it does not answer and the snapshot lacks them.
 */
export async function loadFacts(): Promise<Cached<ReferenceFacts>> {
  const state = storeState();
  const status = await currentStatus(state);
  const cached = await readThrough(state, state.facts, status, {
    name: "facts",
    kept: "facts",
    revision: status.value.store,
    read: readReferenceFacts,
    revisionOf: (facts) => facts.revision,
  });
  // Every store has the tables, if empty ones.
  if (cached === null) throw new StoreUnavailable("The store has no tables of facts.");
  return cached;
}
