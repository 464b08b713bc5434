import { readCatalogue } from "@/lib/db/read/read-catalogue";
import type { Catalogue } from "@/lib/reference/records";
import { type Cached, currentStatus, readThrough } from "./read-through";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/**
 * The indices with their coverage, the sources and the sizes of the tables of facts; cached until the
 * store's revision changes. Where the store does not answer, what it last said, with the time. Opens the store
 * where that has not happened yet. Rejects with StoreUnavailable where it does not answer and the snapshot lacks it.
 */
export async function loadCatalogue(): Promise<Cached<Catalogue>> {
  const state = storeState();
  const status = await currentStatus(state);
  const cached = await readThrough(state, state.catalogues, status, {
    name: "catalogue",
    kept: "catalogue",
    revision: status.value.store,
    read: readCatalogue,
    revisionOf: (catalogue) => catalogue.revision,
  });
  // Every store has a catalogue, if an empty one.
  if (cached === null) throw new StoreUnavailable("The store has no catalogue.");
  return cached;
}
