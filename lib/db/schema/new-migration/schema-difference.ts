import type { PGlite } from "@electric-sql/pglite";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { MigrationFile } from "@/lib/db/schema/migration-files";
import { type MigrationList, NO_FILTERS, schemaEngine } from "./schema-engine";

/**
 * The SQL that would bring the tables made by `files` to what `schema` (the text of schema.prisma) says; `null`
 * where they agree. Applies the files to `scratch`, an empty in-memory database that the caller closes.
 */
export async function schemaDifference(
  scratch: PGlite,
  files: readonly MigrationFile[],
  schema: string,
): Promise<string | null> {
  const engine = await schemaEngine(adapterFor(scratch), schema);
  try {
    if (files.length > 0) {
      await engine.applyMigrations({ migrationsList: migrationList(files), filters: NO_FILTERS });
    }
    const schemaFiles = [{ path: "schema.prisma", content: schema }];
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: schemaFiles, configDir: "." },
      to: { tag: "schemaDatamodel", files: schemaFiles },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return exitCode === 2 ? (stdout ?? "") : null;
  } finally {
    engine.free();
  }
}

/** Prisma's adapter over a PGlite, with scripts awaited. */
function adapterFor(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(database);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect();
      // The package starts a script and does not wait for it, so that a migration's error would be lost.
      adapter.executeScript = async (script) => {
        await database.exec(script);
      };
      return adapter;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/** Migrations in the form the schema engine takes. */
function migrationList(files: readonly MigrationFile[]): MigrationList {
  return {
    baseDir: ".",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: files.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
