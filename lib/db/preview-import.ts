import { type Disagreements, findDisagreements } from "./disagreements";
import { type ImportRequest, storableCloses } from "./import-request";
import { mergeCloses } from "./merge-closes";
import type { Db } from "./open-database";
import type { Closes } from "./read-closes";
import { readShippedStretch } from "./read-shipped-stretch";
import { readStoredCloses } from "./read-stored-closes";
import { StoreError } from "./store-error";
import type { ImportCounts } from "./write-batch";

/** What an import would do, were it made now. */
export interface ImportPreview extends ImportCounts {
  readonly disagreements: Disagreements;
  /** The store's revision. */
  readonly revision: number;
}

/** What `importCloses` would answer, without writing anything. Throws a StoreError as it does. */
export async function previewImport(db: Db, request: ImportRequest, closes: Closes): Promise<ImportPreview> {
  const file = storableCloses(request, closes);
  const index = await db.prisma.marketIndex.findUnique({ where: { symbol: request.symbol } });
  if (index === null) throw new StoreError(`The store has no index ${request.symbol}.`);
  const state = await db.prisma.storeRevision.findUnique({ where: { id: 1 } });
  return db.engine.transaction(async (session) => {
    const stored = await readStoredCloses(session, index.id);
    const shipped = await readShippedStretch(session, index.id);
    const merge = mergeCloses(stored, file, { prefer: request.prefer, shipped });
    const { count, superseded } = merge;
    return {
      inserted: count.inserted,
      changed: count.taken + count.confirmed + count.dated,
      unchanged: count.unchanged,
      kept: count.kept + count.keptOut,
      superseded: superseded.length,
      disagreements: await findDisagreements(session, index.id, stored, file, merge),
      revision: state?.revision ?? 0,
    };
  });
}
