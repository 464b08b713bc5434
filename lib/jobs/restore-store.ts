import { type RestoreOptions, type RestoreReport, restoreBackup } from "@/lib/db/backup/restore-backup";
import { errorLine, StoreError } from "@/lib/db/connection/store-error";
import type { Db } from "@/lib/db/database";
import { seed } from "@/lib/db/ship/seed";
import { dataFolder } from "@/lib/shipped/data-fingerprint";

/**
 * Restores a backup, and loads the shipped figures where it has others, as the next start would. Throws as `restoreBackup`
 * does, and a StoreError that says so where the backup is restored but the figures are not loaded.
 */
export async function restoreStore(
  db: Db,
  path: string,
  options: RestoreOptions,
  shipped = dataFolder(),
): Promise<RestoreReport> {
  const report = await restoreBackup(db, path, options);
  try {
    const isNewer = await db.engine.alone(
      () => seed(db, shipped, () => {}),
      () => {},
    );
    return isNewer ? { ...report, revision: await revisionOf(db) } : report;
  } catch (error) {
    throw new StoreError(
      `${path} is restored, but the shipped figures could not be loaded: ${errorLine(error)}. They are at the next start.`,
      { cause: error },
    );
  }
}

async function revisionOf(db: Db): Promise<number> {
  return (await db.prisma.storeRevision.findUniqueOrThrow({ where: { id: 1 } })).revision;
}
