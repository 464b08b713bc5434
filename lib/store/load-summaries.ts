import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { loadCatalogue } from "./load-catalogue";
import { loadIndex } from "./load-index";
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
    const isSame = (revisions.bySymbol.get(symbol) ?? 0) <= asof;
    const record = isSame ? null : await loadIndex(symbol, asof);
    if (isSame) then.push(index);
    else if (record !== null) then.push(summaryOf(record.value));
  }
  return { value: then, staleSince };
}

function summaryOf({ profile, coverage, milestones }: IndexRecord): IndexSummary {
  return { profile, coverage, milestoneCount: milestones.length };
}
