import type { Session } from "@/lib/db/database";
import type { MigrationFile } from "@/lib/db/schema/migration-files";
import { brokenInvariants } from "@/lib/db/verify/invariants";
import { firstFaultLine } from "@/lib/db/verify/store-fault";
import { refusal } from "./backup-error";
import { type BackupTable, type BackupWatch, LAST_RESTORED } from "./manifest";
import type { OpenBackup } from "./open-backup";
import { readSeriesChecksums, storedTables } from "./stored-tables";

/**
 * Fills the empty tables of the current schema, which `migrations` made, with the rows of a backup. Throws a StoreError
 * where the backup has other tables or columns, or where a table then has other rows than the manifest counts.
 */
export async function fillTables(
  session: Session,
  backup: OpenBackup,
  migrations: readonly MigrationFile[],
  { onProgress, signal }: BackupWatch,
): Promise<void> {
  const { tables } = backup.manifest;
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  const known = new Map((await storedTables(session, migrations)).map((table) => [table.name, table]));
  const namesOf = (all: Iterable<{ readonly name: string }>) => Array.from(all, ({ name }) => name).sort();
  if (String(namesOf(tables)) !== String(namesOf(known.values()))) {
    throw refusal(backup.path, "its tables are not those that its migrations make");
  }
  let done = 0;
  for (const table of tables) {
    const columns = known.get(table.name)?.columns ?? [];
    if (table.columns.some((column) => !columns.includes(column))) {
      throw refusal(backup.path, `the table ${table.name} has columns that its migrations do not make`);
    }
    const counted = async function* () {
      for await (const lines of backup.lines(table)) {
        signal?.throwIfAborted();
        yield lines;
        onProgress?.({ stage: "storing", rows: done, total });
      }
    };
    await session.copyIn(`${table.name} (${table.columns.join(", ")})`, counted());
    await requireRows(session, backup, table);
    done += table.rows;
  }
}

async function requireRows(
  session: Session,
  { path }: OpenBackup,
  { name, rows }: BackupTable,
): Promise<void> {
  const [found] = await session.query<{ rows: number }>(`SELECT count(*)::float8 AS rows FROM ${name}`);
  if (found?.rows !== rows) {
    throw refusal(path, `the table ${name} came to ${found?.rows} rows, not to the ${rows} of its manifest`);
  }
}

/**
 * Holds what the tables were filled with to what must hold of every store and to the revision and the series that the
 * manifest names. Throws a StoreError with the first thing that does not hold.
 */
export async function requireSound(session: Session, backup: OpenBackup): Promise<void> {
  await requireRevision(session, backup);
  await requireRoom(session, backup);
  const faults = await brokenInvariants(session);
  if (faults.length > 0) throw refusal(backup.path, `what it holds is not sound: ${firstFaultLine(faults)}`);
  await requireSeries(session, backup);
}

async function requireRevision(session: Session, { path, manifest }: OpenBackup): Promise<void> {
  const [state] = await session.query<{ revision: number }>(
    "SELECT revision FROM store_revision WHERE id = 1",
  );
  const stored = state?.revision ?? 0;
  if (stored === manifest.revision) return;
  throw refusal(path, `its manifest names the revision ${manifest.revision}, its store_revision ${stored}`);
}

/** Refuses numbers after which there are none for loads to come. */
async function requireRoom(session: Session, { path }: OpenBackup): Promise<void> {
  for (const table of ["import_batch", "market_index"]) {
    const [found] = await session.query<{ last: number }>(
      `SELECT coalesce(max(id), 0)::int AS last FROM ${table}`,
    );
    const last = found?.last ?? 0;
    if (last > LAST_RESTORED)
      throw refusal(path, `the table ${table} has the id ${last}, above ${LAST_RESTORED}`);
  }
}

/** Holds every series as it was stored to the checksum that it had in the store that was backed up. */
async function requireSeries(session: Session, { path, manifest }: OpenBackup): Promise<void> {
  const stored = new Map((await readSeriesChecksums(session)).map((series) => [series.symbol, series]));
  if (stored.size !== manifest.series.length)
    throw refusal(path, "it does not hold the indices of its manifest");
  for (const { symbol, rows, sha256 } of manifest.series) {
    const found = stored.get(symbol);
    if (found?.rows !== rows || found.sha256 !== sha256) {
      throw refusal(path, `the closes of ${symbol} are not those of its manifest`);
    }
  }
}
