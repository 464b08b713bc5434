import { readCatalogue } from "@/lib/db/read/read-catalogue";
import type { Catalogue } from "@/lib/reference/records";
import { loadWhole } from "./load-whole";
import type { Cached } from "./read-through";
import { storeVersion } from "./wanted-versions";

/** The indices with their coverage, the sources and the sizes of the tables of facts, as `loadWhole` gives what a store has. */
export function loadCatalogue(): Promise<Cached<Catalogue>> {
  return loadWhole("catalogue", {
    called: "catalogue",
    cacheOf: ({ catalogues }) => catalogues,
    wanted: storeVersion,
    read: readCatalogue,
    revisionOf: ({ revision }) => revision,
  });
}
