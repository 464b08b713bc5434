import type { Readable } from "@/lib/db/database";
import type { ImportBatch } from "@/lib/db/generated/client";
import type { ImportBatchRecord } from "@/lib/reference/records";

/** The latest `most` loads, shipped ones and readers' files, newest first; of one index where `symbol` is given. */
export async function readBatches(
  { prisma }: Readable,
  most: number,
  symbol?: string,
): Promise<ImportBatchRecord[]> {
  const rows = await prisma.importBatch.findMany({
    ...(symbol === undefined ? {} : { where: { symbol } }),
    orderBy: { id: "desc" },
    take: most,
  });
  return rows.map(batchOf);
}

/** The load of a number; `null` where there is none. */
export async function readBatch({ prisma }: Readable, id: number): Promise<ImportBatchRecord | null> {
  const row = await prisma.importBatch.findUnique({ where: { id } });
  return row && batchOf(row);
}

function batchOf(row: ImportBatch): ImportBatchRecord {
  return {
    id: row.id,
    kind: row.kind,
    symbol: row.symbol,
    fileName: row.fileName,
    sha256: row.sha256,
    dialect: row.dialect,
    source: row.source,
    prefer: row.prefer,
    status: row.status,
    reason: row.reason,
    rows: {
      read: row.rowsRead,
      inserted: row.rowsInserted,
      changed: row.rowsUpdated,
      unchanged: row.rowsUnchanged,
      kept: row.rowsKept,
      refused: row.rowsRefused,
      superseded: row.rowsRemoved,
    },
    warningCount: row.warningCount,
    revision: row.revision,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
