import type { PGlite } from "@electric-sql/pglite";
import { adapterFor } from "@/lib/db/connection/open-embedded";
import type { MigrationFile } from "./migration-files";
import { migrationList } from "./migration-files";
import { NO_FILTERS, schemaEngine } from "./schema-engine";

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
      await engine.applyMigrations({ migrationsList: migrationList(".", files), filters: NO_FILTERS });
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
