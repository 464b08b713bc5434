import { randomUUID } from "node:crypto";
import { queriesOf } from "@/lib/db/connection/queries-of";
import { errorText, StoreError } from "@/lib/db/connection/store-error";
import type { Db, Queries, Session } from "@/lib/db/database";
import { type MigrationFile, migrationsFolder, readMigrationFiles } from "./migration-files";

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** The list of what was applied, as `prisma migrate` makes it. */
const MAKE_LIST = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations that the store does not have yet and resolves with their names, none where it is up to
 * date. The store's own list, `_prisma_migrations`, is the one `prisma migrate` keeps. Throws a StoreError where
 * the store was made by a newer version, where an applied migration was edited, or where one fails.
 */
export async function migrate(db: Db, folder = migrationsFolder()): Promise<string[]> {
  const files = await readMigrationFiles(folder);
  const applied = await appliedMigrations(queriesOf(db.prisma));
  requireSameHistory(files, applied);
  const names = new Set(applied.map(({ name }) => name));
  const missing = files.filter(({ name }) => !names.has(name));
  try {
    for (const file of missing) await db.engine.schemaTransaction((session) => apply(session, file));
  } catch (error) {
    throw new StoreError(`The store's tables cannot be brought up to date: ${firstLines(error)}`, {
      cause: error,
    });
  }
  return missing.map(({ name }) => name);
}

/**
 * Runs a script and notes it, in the session's transaction: one that fails, or is killed, leaves nothing behind. Prisma's
 * own engine notes it before and after, and refuses for good to go on after a kill between the two.
 */
async function apply(session: Session, { name, sql, checksum }: MigrationFile): Promise<void> {
  await session.script(MAKE_LIST);
  await session.query("DELETE FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NULL", [
    name,
  ]);
  await session.script(sql);
  await session.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

function firstLines(error: unknown): string {
  return errorText(error).replace(/\s+/g, " ").slice(0, 300);
}

/** The migrations that the store has, oldest first; none where it has no tables. */
export async function appliedMigrations(queries: Queries): Promise<AppliedMigration[]> {
  const [table] = await queries.query<{ present: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present",
  );
  if (!table?.present) return [];
  return queries.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY migration_name`,
  );
}

/**
 * Throws a StoreError where a store has a migration that this almanac does not, or had it before it was changed.
 */
export function requireSameHistory(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): void {
  for (const { name, checksum } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) {
      throw new StoreError(
        `The store was made by a newer version of the almanac (it has the migration ${name}): update this one.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new StoreError(`prisma/migrations/${name}/migration.sql was changed after it had been applied.`);
    }
  }
}
