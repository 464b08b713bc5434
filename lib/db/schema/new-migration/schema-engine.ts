import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

export type { MigrationList } from "@prisma/schema-engine-wasm";

/** Nothing in the schema belongs to anybody else. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own schema engine as WebAssembly, over an open database: it writes migrations in Prisma Migrate's
 * layout without the binary that `prisma migrate` downloads. Call `free()` when done.
 */
export async function schemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadModule();
  const datamodels: [string, string][] = [["schema.prisma", schema]];
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

interface EngineModule {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}

let loaded: Promise<EngineModule> | undefined;

function loadModule(): Promise<EngineModule> {
  loaded ??= instantiate();
  return loaded;
}

/** The package's entry imports the .wasm as a module, which Node 20 cannot do: the same three steps by hand. */
async function instantiate(): Promise<EngineModule> {
  const glue: EngineModule = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const path = createRequire(join(process.cwd(), "package.json")).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = await readFile(path.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return glue;
}
