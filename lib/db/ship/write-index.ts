import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Db, Transaction } from "@/lib/db/database";
import { lockRevision, raiseRevision } from "@/lib/db/import/raise-revision";
import type { SeedIndex } from "@/lib/shipped/read-indices";
import { factRows, profileRow } from "./index-row-sets";
import { isUnchanged, type RowCounts, replaceRows, sumCounts } from "./replace-rows";
import { writeShippedCloses } from "./write-shipped-closes";

/** Long enough for the longest series on a slow disk; Prisma's own limit is 5 s. */
export const LOAD_TRANSACTION = { maxWait: 30_000, timeout: 300_000 };

/**
 * Writes one shipped index whole, in one transaction, and resolves with what changed in all its tables. The
 * revision is raised only where a row differs from what the store holds. A failure leaves the index as it was.
 */
export async function writeIndex(db: Db, index: SeedIndex): Promise<RowCounts> {
  return db.prisma.$transaction(async (tx) => {
    const { symbol } = index.profile;
    const revision = (await lockRevision(queriesOf(tx))) + 1;
    const profile = await replaceRows(tx, profileRow(index));
    const { id } = await tx.marketIndex.findUniqueOrThrow({ where: { symbol }, select: { id: true } });
    const batchId = await openBatch(tx, index);
    const closes = await writeShippedCloses(tx, { indexId: id, batchId, revision }, index);
    const facts: RowCounts[] = [];
    for (const rows of factRows(id, index)) facts.push(await replaceRows(tx, rows));
    const all = sumCounts([profile, closes, ...facts]);
    const changed = isUnchanged(all) ? {} : { revision: await raiseRevision(queriesOf(tx)) };
    await tx.importBatch.update({ where: { id: batchId }, data: { ...closedBatch(closes), ...changed } });
    await tx.marketIndex.update({ where: { id }, data: { dataSha: index.fingerprint, ...changed } });
    return all;
  }, LOAD_TRANSACTION);
}

async function openBatch(tx: Transaction, { profile, files, fingerprint }: SeedIndex): Promise<number> {
  const { symbol } = profile;
  const { id } = await tx.importBatch.create({
    data: { kind: "shipped", symbol, fileName: files.join(", "), sha256: fingerprint, status: "running" },
  });
  return id;
}

function closedBatch(counts: RowCounts) {
  return {
    rowsRead: counts.inserted + counts.updated + counts.unchanged,
    rowsInserted: counts.inserted,
    rowsUpdated: counts.updated,
    rowsUnchanged: counts.unchanged,
    rowsRemoved: counts.removed,
    status: "done" as const,
    finishedAt: new Date(),
  };
}
