import type { SeedIndex } from "../../prisma/seed/read-indices";
import { dailyCloseRows, factRows, profileRow } from "./index-row-sets";
import type { Db } from "./open-database";
import { raiseRevision } from "./raise-revision";
import { isUnchanged, type RowCounts, replaceRows, sumCounts, type Transaction } from "./replace-rows";
import { updateCoverage } from "./update-coverage";

/** Long enough for the longest series on a slow disk; Prisma's own limit is 5 s. */
export const LOAD_TRANSACTION = { maxWait: 30_000, timeout: 300_000 };

/**
 * Writes one shipped index whole, in one transaction, and resolves with what changed in all its tables. The
 * revision is raised only where a row differs from what the store holds. A failure leaves the index as it was.
 */
export async function writeIndex(db: Db, index: SeedIndex): Promise<RowCounts> {
  return db.prisma.$transaction(async (tx) => {
    const { symbol } = index.profile;
    const profile = await replaceRows(tx, profileRow(index));
    const { id } = await tx.marketIndex.findUniqueOrThrow({ where: { symbol }, select: { id: true } });
    const batchId = await openBatch(tx, index);
    const closes = await replaceRows(tx, dailyCloseRows(id, batchId, index));
    const facts: RowCounts[] = [];
    for (const rows of factRows(id, index)) facts.push(await replaceRows(tx, rows));
    const all = sumCounts([profile, closes, ...facts]);
    await updateCoverage(tx, id);
    await closeBatch(tx, batchId, closes);
    const changed = isUnchanged(all) ? {} : { revision: await raiseRevision(tx) };
    await tx.marketIndex.update({ where: { id }, data: { dataSha: index.fingerprint, ...changed } });
    return all;
  }, LOAD_TRANSACTION);
}

async function openBatch(tx: Transaction, { files, fingerprint }: SeedIndex): Promise<number> {
  const { id } = await tx.importBatch.create({
    data: { kind: "shipped", fileName: files.join(", "), sha256: fingerprint, status: "running" },
  });
  return id;
}

async function closeBatch(tx: Transaction, id: number, counts: RowCounts): Promise<void> {
  await tx.importBatch.update({
    where: { id },
    data: {
      rowsInserted: counts.inserted,
      rowsUpdated: counts.updated,
      rowsUnchanged: counts.unchanged,
      rowsRemoved: counts.removed,
      status: "done",
      finishedAt: new Date(),
    },
  });
}
