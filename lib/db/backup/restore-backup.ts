import { CommitInDoubt, StoreError } from "@/lib/db/connection/store-error";
import type { Db, Session } from "@/lib/db/database";
import { raiseRevision } from "@/lib/db/import/raise-revision";
import { appliedMigrations, requireSameHistory } from "@/lib/db/schema/migrate";
import { type MigrationFile, migrationsFolder, readMigrationFiles } from "@/lib/db/schema/migration-files";
import { firstLine, refusal } from "./backup-error";
import type { BackupWatch } from "./manifest";
import { OpenBackup } from "./open-backup";
import { fillTables, requireSound } from "./restored-rows";
import { LEFT_OUT } from "./stored-tables";
import { currentSchema, swapSchemas } from "./swap-schemas";

/** What a restore did. */
export interface RestoreReport {
  readonly file: string;
  /** When the backup was made, ISO 8601, and the revision that its store had. */
  readonly made: string;
  readonly backupRevision: number;
  /** The store's revision now: above that of the backup and of the store that it replaced. */
  readonly revision: number;
  readonly indices: number;
  readonly closes: number;
  readonly rows: number;
  /** The migrations that the backup did not have. */
  readonly migrated: readonly string[];
}

/** How a backup is to be restored. */
export interface RestoreOptions extends BackupWatch {
  /** Takes the place of what readers have imported. */
  readonly replace: boolean;
}

const SCHEMA = "almanac_restore";

/**
 * Puts what a backup holds in place of all that the store holds, in one transaction: whole, or not at all. The file is
 * checked from end to end before, and filled in beside the present tables, which readers see until they are exchanged.
 * Loads wait meanwhile, and so do other restores and servers that start. Before the exchange, what holds of every store
 * must hold of the rows. The revision is raised above both, so that servers show it at once; revisions of the backup
 * keep their numbers. Throws a StoreError, with nothing changed, for a file that is none, damaged or of a newer version,
 * where the store has imports and `replace` is not set, and where the database fails; and the signal's reason.
 */
export async function restoreBackup(db: Db, path: string, options: RestoreOptions): Promise<RestoreReport> {
  const backup = await OpenBackup.open(path);
  try {
    const files = await readMigrationFiles(migrationsFolder());
    const later = laterMigrations(backup, files);
    if (!options.replace) await db.engine.transaction(requireUntouched);
    await backup.check(options);
    return await db.engine.alone(
      () => restoreAlone(db, backup, later, options),
      () => {},
      options.signal,
    );
  } catch (error) {
    if (error instanceof CommitInDoubt) throw inDoubt(path, error);
    if (error instanceof StoreError || options.signal?.aborted) throw error;
    throw new StoreError(`${path}: the restore failed, nothing was changed: ${firstLine(error)}`, {
      cause: error,
    });
  } finally {
    backup.close();
  }
}

function inDoubt(path: string, cause: CommitInDoubt): StoreError {
  return new StoreError(
    `${path}: the store broke off when all of it was sent: it is restored in whole or not at all. Restore it again.`,
    { cause },
  );
}

/** Restores while nobody else restores into this store or brings its tables up to date. */
async function restoreAlone(
  db: Db,
  backup: OpenBackup,
  later: Migrations,
  options: RestoreOptions,
): Promise<RestoreReport> {
  options.signal?.throwIfAborted();
  // A newer version may have prepared the store since this one opened it.
  const applied = await db.engine.transaction(appliedMigrations);
  requireSameHistory([...later.before, ...later.after], applied);
  await db.engine.transaction(requireOtherSchema);
  await makeSchema(db, later.before);
  try {
    return await db.engine.transaction(
      (session) => restoreInto(session, backup, later, options),
      options.signal,
    );
  } catch (error) {
    await dropSchema(db).catch(() => {});
    throw error;
  }
}

/** Refuses to make, and to remove, the schema that the store itself is in or is looked for in. */
async function requireOtherSchema(session: Session): Promise<void> {
  const [found] = await session.query<{ named: boolean }>(
    `SELECT replace(current_setting('search_path'), '"$user"', current_user) ~ '\\m${SCHEMA}\\M' AS named`,
  );
  if (!found?.named) return;
  throw new StoreError(
    `The store's search_path names the schema ${SCHEMA}, which every restore makes anew: have the store in another one.`,
  );
}

/**
 * Makes the empty tables that a backup goes into, beside the present ones. In a transaction of its own: before version 17
 * PostgreSQL lets no row have a value of an enum that the same transaction has added.
 */
async function makeSchema(db: Db, migrations: readonly MigrationFile[]): Promise<void> {
  await dropSchema(db);
  await db.engine.transaction(async (session) => {
    await session.script(`CREATE SCHEMA ${SCHEMA}; SET LOCAL search_path = ${SCHEMA}`);
    for (const { sql } of migrations) await session.script(sql);
  });
}

/** Removes what a restore that failed, or was killed, has left there: another one under way would lose its tables. */
async function dropSchema(db: Db): Promise<void> {
  await db.engine.transaction((session) => session.script(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`));
}

/** The migrations to apply before and after the rows come in. */
interface Migrations {
  readonly before: readonly MigrationFile[];
  readonly after: readonly MigrationFile[];
}

function laterMigrations({ path, manifest }: OpenBackup, files: readonly MigrationFile[]): Migrations {
  const { migrations } = manifest;
  try {
    requireSameHistory(files, migrations);
  } catch (error) {
    throw refusal(path, error instanceof Error ? error.message : String(error));
  }
  if (migrations.some(({ name }, at) => files[at]?.name !== name)) {
    throw refusal(path, "its migrations have a gap: it cannot be brought up to date");
  }
  return { before: files.slice(0, migrations.length), after: files.slice(migrations.length) };
}

/** Refuses to lose what nobody could load again. */
async function requireUntouched(session: Session): Promise<void> {
  const [found] = await session.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM import_batch WHERE kind = 'imported' AND status = 'done'",
  );
  const imports = found?.count ?? 0;
  if (imports === 0) return;
  throw new StoreError(
    `The store holds ${imports} ${imports === 1 ? "import" : "imports"} of yours: back it up, and add --replace to have the backup in its place.`,
  );
}

async function restoreInto(
  session: Session,
  backup: OpenBackup,
  { before, after }: Migrations,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const { manifest } = backup;
  const present = await currentSchema(session);
  // Loads begin with this table, and wait here with nothing in hand; readers do not.
  await session.script("LOCK TABLE store_revision IN EXCLUSIVE MODE");
  if (!options.replace) await requireUntouched(session);
  const [state] = await session.query<{ revision: number }>(
    "SELECT revision FROM store_revision WHERE id = 1",
  );
  await session.script(`SET LOCAL search_path = ${SCHEMA}; SET LOCAL datestyle = 'ISO'`);
  await fillTables(session, backup, before, options);
  for (const { sql } of after) await session.script(sql);
  await session.script("ANALYZE daily_close, daily_close_revision");
  await requireSound(session, backup);
  const revision = await raiseAbove(session, Math.max(state?.revision ?? 0, manifest.revision));
  await setSequences(session);
  await swapSchemas(session, SCHEMA, present, LEFT_OUT);
  return {
    file: backup.path,
    made: manifest.made,
    backupRevision: manifest.revision,
    revision,
    indices: manifest.series.length,
    closes: manifest.series.reduce((sum, { rows }) => sum + rows, 0),
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    migrated: after.map(({ name }) => name),
  };
}

/** Raises the store's revision above `revision`, and that of every index with it. */
async function raiseAbove(session: Session, revision: number): Promise<number> {
  await session.query(
    `INSERT INTO store_revision (id, revision) VALUES (1, $1::int)
     ON CONFLICT (id) DO UPDATE SET revision = $1::int`,
    [revision],
  );
  const raised = await raiseRevision(session);
  await session.query("UPDATE market_index SET revision = $1::int", [raised]);
  return raised;
}

async function setSequences(session: Session): Promise<void> {
  for (const table of ["import_batch", "market_index"]) {
    await session.query(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL)::text
       FROM ${table}`,
    );
  }
}
