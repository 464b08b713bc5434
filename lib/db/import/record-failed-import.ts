import type { Db } from "@/lib/db/database";
import type { ImportRequest } from "./import-request";
import { storableText } from "./storable-text";

/** Notes in a transaction of its own that a file was not imported, and why; nothing else changes. */
export async function recordFailedImport(
  { prisma }: Db,
  request: Omit<ImportRequest, "warnings">,
  reason: string,
): Promise<void> {
  await prisma.importBatch.create({
    data: {
      kind: "imported",
      status: "failed",
      symbol: request.symbol,
      fileName: storableText(request.fileName),
      sha256: request.sha256,
      dialect: storableText(request.dialect),
      source: storableText(request.source),
      prefer: request.prefer,
      rowsRead: request.rowsRead,
      rowsRefused: request.rowsRefused,
      reason: storableText(reason),
      finishedAt: new Date(),
    },
  });
}
