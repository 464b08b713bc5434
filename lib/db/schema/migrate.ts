import { queriesOf } from "@/lib/db/connection/queries-of";
import { errorText, StoreError } from "@/lib/db/connection/store-error";
import type { Db, Queries } from "@/lib/db/database";
import { type MigrationFile, migrationList, migrationsFolder, readMigrationFiles } from "./migration-files";
import { NO_FILTERS, schemaEngine } from "./schema-engine";

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * Applies the migrations that the store does not have yet and resolves with their names, none where it is up to
 * date. The store's own list, `_prisma_migrations`, is the one `prisma migrate` keeps. Throws a StoreError where
 * the store was made by a newer version, where an applied migration was edited, or where one fails.
 */
export async function migrate(db: Db, folder = migrationsFolder()): Promise<string[]> {
  const files = await readMigrationFiles(folder);
  const applied = await appliedMigrations(queriesOf(db.prisma));
  requireSameHistory(files, applied);
  if (applied.length === files.length) return [];
  // The engine is 5 MB of WebAssembly: loaded only where there is something to do.
  const engine = await schemaEngine(db.engine.schemaAdapter, "");
  try {
    const result = await engine.applyMigrations({
      migrationsList: migrationList(folder, files),
      filters: NO_FILTERS,
    });
    return result.appliedMigrationNames;
  } catch (error) {
    throw new StoreError(`The store's tables cannot be brought up to date: ${firstLines(error)}`, {
      cause: error,
    });
  } finally {
    engine.free();
  }
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
