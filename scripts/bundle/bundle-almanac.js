import { existsSync } from "node:fs";
import { generateIfStale } from "../generate-if-stale.js";
import { Problem } from "../problem.js";
import { inProject, projectRoot } from "../project.js";
import { bundleFolder, freshOrCopiedBundle } from "./fresh-bundle.js";
import { makeBundle } from "./make-bundle.js";

// They load WebAssembly or native code from beside their own files or ask for their own name, or are large and needed with
// the store only.
const packages = [
  ...["@electric-sql/*", "@prisma/*", "fs-native-extensions", "pg", "pglite-prisma-adapter"],
  "write-file-atomic",
];
/** The program that fills the store, beside the command. */
export const FILL_STORE = "fill-store";

// One of each in a process, and project.js knows its own place.
const loaded = ["./scripts/problem.js", "./scripts/project.js"];
const alsoFrom = [
  "scripts/bundle/bundle-almanac.js",
  "scripts/bundle/make-bundle.js",
  "package-lock.json",
  "prisma/schema.prisma",
  "tsconfig.json",
];

/**
 * Bundles the `almanac` command where it is missing or a source of it has changed since.
 * @returns {Promise<string>} the path of the module to import
 */
export async function bundleAlmanacIfStale() {
  return freshOrCopiedBundle(projectRoot, bundleFolder) ?? bundleAlmanac();
}

/**
 * Bundles the `almanac` command and, beside it, what fills the store, with the database client, which is generated first.
 * @returns {Promise<string>} the path of the module to import
 */
export async function bundleAlmanac() {
  if (!existsSync(inProject("node_modules", "esbuild"))) {
    throw new Problem("the dependencies are not installed: run npm start, or npm ci");
  }
  await generateIfStale();
  try {
    return await makeBundle({
      root: projectRoot,
      folder: bundleFolder,
      entry: "lib/cli/almanac.ts",
      beside: { [FILL_STORE]: "scripts/fill-store.ts" },
      external: [...packages, ...loaded],
      alsoFrom,
    });
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    throw new Problem("could not build the almanac command", output);
  }
}
