import type { Revisions } from "@/lib/db/read/read-revisions";
import type { Version } from "./snapshot-file";

/** What the store has the catalogue, the rates and the facts at. */
export function storeVersion({ store, made }: Revisions): Version {
  return { revision: store, made: made.store };
}

/** What it has the journal at. */
export function journalVersion({ newestBatch, made }: Revisions): Version {
  return { revision: newestBatch, made: made.newestBatch };
}

/** What it has the index of an upper-case symbol at; `null` where it has no such index. */
export function indexVersion({ bySymbol, made }: Revisions, symbol: string): Version | null {
  const revision = bySymbol.get(symbol);
  return revision === undefined ? null : { revision, made: made.bySymbol.get(symbol) ?? null };
}
