import { readReferenceFacts } from "@/lib/db/read/read-reference-facts";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { loadWhole } from "./load-whole";
import type { Cached } from "./read-through";
import { storeVersion } from "./wanted-versions";

/** The dated facts around the indices, as `loadWhole` gives what a store has. */
export function loadFacts(): Promise<Cached<ReferenceFacts>> {
  return loadWhole("facts", {
    called: "tables of facts",
    cacheOf: ({ facts }) => facts,
    wanted: storeVersion,
    read: readReferenceFacts,
    revisionOf: ({ revision }) => revision,
  });
}
