import { coverageOfHeld } from "@/lib/db/import/coverage";
import type { IndexSummary } from "@/lib/reference/records";
import { loadCatalogue } from "./load-catalogue";
import { loadHeldDaysAt } from "./load-held-days";
import { type Cached, currentStatus } from "./read-through";
import { storeState } from "./store-state";

/**
 * The indices that had closes at an earlier revision of the store, with their coverage of then, in the order of the
 * catalogue; none where it never had that revision. Only those that changed since are read. Rejects with StoreUnavailable.
 */
export async function loadSummariesAt(asof: number): Promise<Cached<readonly IndexSummary[]>> {
  const { value: catalogue, staleSince } = await loadCatalogue();
  const { value: revisions } = await currentStatus(storeState());
  if (asof > revisions.store) return { value: [], staleSince };
  const then: IndexSummary[] = [];
  for (const index of catalogue.indices) {
    const { symbol } = index.profile;
    if ((revisions.bySymbol.get(symbol) ?? 0) <= asof) {
      then.push(index);
      continue;
    }
    // Their days alone: the closes of a long list would push those out of memory that pages are made of.
    const days = await loadHeldDaysAt(symbol, asof);
    const coverage = days && coverageOfHeld(days);
    if (coverage !== null) then.push({ ...index, coverage });
  }
  return { value: then, staleSince };
}
