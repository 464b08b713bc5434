import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { PGlite } from "@electric-sql/pglite";
import { migrationsFolder, readMigrationFiles } from "@/lib/db/schema/migration-files";
import { schemaDifference } from "./schema-difference";

// Writes the migration that brings prisma/migrations up to prisma/schema.prisma, as `prisma migrate dev
// --create-only` would, without the binary that it downloads:
//   node --import tsx lib/db/schema/new-migration/new-migration.ts add_something

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error("usage: node --import tsx lib/db/schema/new-migration/new-migration.ts name_in_snake_case");
  process.exit(2);
}
const folder = migrationsFolder();
const schema = await readFile(join(process.cwd(), "prisma", "schema.prisma"), "utf8");
const scratch = await PGlite.create();
const script = await schemaDifference(scratch, await readMigrationFiles(folder), schema);
await scratch.close();
if (script === null) {
  console.log("prisma/migrations already says what prisma/schema.prisma says: nothing written.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const path = join(folder, `${stamp}_${name}`);
  await mkdir(path);
  await writeFile(join(path, "migration.sql"), script);
  console.log(join(path, "migration.sql"));
}
