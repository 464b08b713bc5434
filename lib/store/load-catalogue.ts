import { prepareStore } from "@/lib/db/prepare-store";
import { readCatalogue } from "@/lib/db/read-catalogue";
import type { Catalogue } from "@/lib/reference/records";
import { currentRevisions } from "./current-revisions";

let latest: { readonly revision: number; readonly catalogue: Promise<Catalogue> } | undefined;

/**
 * The indices with their coverage, the sources and the sizes of the tables of facts; kept in memory until the
 * store's revision changes. Opens the store where that has not happened yet. Rejects with a StoreError where it
 * cannot be opened.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  const db = await prepareStore();
  const { store } = await currentRevisions(db);
  if (latest?.revision !== store) {
    const entry = { revision: store, catalogue: readCatalogue(db) };
    latest = entry;
    entry.catalogue.catch(() => {
      if (latest === entry) latest = undefined;
    });
  }
  return latest.catalogue;
}
