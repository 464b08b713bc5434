import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { bundleAlmanacIfStale, FILL_STORE } from "./bundle/bundle-almanac.js";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.js";
import { projectRoot } from "./project.js";
import { runShown } from "./run-command.js";

/**
 * Fills the embedded store in a process of its own where the shipped figures or migrations are not the ones it
 * was last filled from; a PostgreSQL server's store is brought up to date by whoever opens it. The program has
 * printed its own one-line reason where this is false.
 * @returns {Promise<boolean>} whether the store is ready to be opened
 */
export async function fillStoreIfStale() {
  if (process.env["DATABASE_URL"]?.trim()) return true;
  const folder = resolve(projectRoot, process.env["DATA_DIR"]?.trim() || ".data");
  const stampFile = join(folder, "filled-from");
  const stamp = fingerprint(projectRoot, ["prisma/data", "prisma/migrations"]);
  if (readStamp(stampFile) === stamp) return true;
  const folderOfBundle = dirname(await bundleAlmanacIfStale());
  const code = await runShown([process.execPath, join(folderOfBundle, `${FILL_STORE}.js`)]);
  if (code === 0) writeStamp(stampFile, stamp);
  return code === 0;
}
