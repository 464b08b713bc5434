import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

/** A migration as it lies in prisma/migrations. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** As Prisma Migrate keeps it in `_prisma_migrations`: SHA-256 of the script, in hexadecimal. */
  readonly checksum: string;
}

/** The folder of the migrations that ship with the project. */
export function migrationsFolder(): string {
  return join(process.cwd(), "prisma", "migrations");
}

/** The migrations in `folder`, oldest first. Throws where the folder or a script is missing. */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
