import { existsSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.js";
import { generateClient } from "./generate.js";
import { Problem } from "./problem.js";
import { inProject, projectRoot } from "./project.js";

const sources = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];
const stampFile = inProject("lib", "db", "generated", ".almanac-schema");

/**
 * Writes the Prisma client where it is missing, or the schema or Prisma itself has changed since.
 * @returns {Promise<void>}
 */
export async function generateIfStale() {
  const stamp = fingerprint(projectRoot, sources);
  if (readStamp(stampFile) === stamp && existsSync(inProject("lib", "db", "generated", "client.ts"))) return;
  try {
    await generateClient();
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    throw new Problem("could not generate the database client from prisma/schema.prisma", output);
  }
  writeStamp(stampFile, stamp);
}
