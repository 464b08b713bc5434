import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { ShippedError } from "./read-table";

// Raise it when the same files would be loaded into other rows, so that existing stores load them again.
const LOADER_VERSION = 1;

/** The folder of the figures that ship with the project. */
export function dataFolder(): string {
  return join(process.cwd(), "prisma", "data");
}

/**
 * SHA-256, in hexadecimal, over the names and bytes of the CSV files in `folder` and the loader's version: equal
 * fingerprints load equal rows. Throws a ShippedError where the folder cannot be read or holds none.
 */
export async function dataFingerprint(folder: string): Promise<string> {
  try {
    const entries = await readdir(folder, { recursive: true });
    const files = entries.filter((name) => name.endsWith(".csv")).map((name) => name.replaceAll("\\", "/"));
    if (files.length === 0) throw new Error("no .csv files");
    const hash = createHash("sha256").update(`loader ${LOADER_VERSION}\n`);
    for (const file of files.sort()) {
      const bytes = await readFile(join(folder, file));
      hash.update(`${file} ${bytes.length}\n`).update(bytes);
    }
    return hash.digest("hex");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ShippedError(`The shipped figures cannot be read from ${folder}: ${reason}`, { cause: error });
  }
}
