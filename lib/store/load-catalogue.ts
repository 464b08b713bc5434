import { readCatalogue } from "@/lib/db/read/read-catalogue";
import type { Catalogue } from "@/lib/reference/records";
import { currentBeat, type Held, hold } from "./read-through";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/**
 * The indices with their coverage, the sources and the sizes of the tables of facts; kept in memory until the
 * store's revision changes. Where the store does not answer, what it last said, with the time. Opens the store
 * where that has not happened yet. Rejects with StoreUnavailable where it does not answer and nothing was kept.
 */
export async function loadCatalogue(): Promise<Held<Catalogue>> {
  const state = storeState();
  const beat = await currentBeat(state);
  const held = await hold(state, state.catalogues, beat, {
    name: "catalogue",
    revision: beat.value.store,
    read: readCatalogue,
    revisionOf: (catalogue) => catalogue.revision,
    keep: (found) => state.snapshot.keep("catalogue", found),
    findKept: () => state.snapshot.find("catalogue"),
  });
  // Every store has a catalogue, if an empty one.
  if (held === null) throw new StoreUnavailable("The store has no catalogue.");
  return held;
}
