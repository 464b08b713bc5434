import { renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fingerprint } from "../fingerprint.js";
import { inProject, readJson } from "../project.js";

/** Where the bundle of the `almanac` command is kept. */
export const bundleFolder = inProject("lib", "cli", ".built");

/**
 * @typedef {object} BundleStamp what a bundle was made from
 * @property {string} entry the module to import, relative to the folder that the stamp is in
 * @property {ReadonlyArray<readonly [path: string, size: number, mtimeMs: number]>} sources by their path
 *   relative to the project's folder
 * @property {string | null} [content] the fingerprint of the sources; null where one was written meanwhile
 */

/** Stands in the bundle's folder; written last, so that whoever sees it sees the whole bundle. */
export const stampName = "stamp.json";

/**
 * The module to import from a bundle's folder; null where there is none, or a file that it was made from has
 * another size or time now, or is gone. Asks the file system once a source and reads none: this stands before
 * every call of the command.
 * @param {string} root the project's folder
 * @param {string} folder the bundle's
 * @returns {string | null} its path
 */
export function freshBundle(root, folder) {
  /** @type {BundleStamp | null} */
  const stamp = readJson(join(folder, stampName));
  if (stamp === null) return null;
  for (const [path, size, mtimeMs] of stamp.sources) {
    const now = statSync(`${root}/${path}`, { throwIfNoEntry: false });
    if (now === undefined || now.size !== size || now.mtimeMs !== mtimeMs) return null;
  }
  const entry = join(folder, stamp.entry);
  return statSync(entry, { throwIfNoEntry: false }) === undefined ? null : entry;
}

/**
 * The same, where files have other times than when the bundle was made, but the same content: a copy, or what was checked
 * out anew. Reads every source, and notes the times as they are.
 * @param {string} root
 * @param {string} folder
 * @returns {string | null}
 */
export function freshOrCopiedBundle(root, folder) {
  const fresh = freshBundle(root, folder);
  if (fresh !== null) return fresh;
  /** @type {BundleStamp | null} */
  const stamp = readJson(join(folder, stampName));
  if (stamp === null || typeof stamp.content !== "string") return null;
  const paths = stamp.sources.map(([path]) => path);
  if (fingerprint(root, paths) !== stamp.content) return null;
  const sources = paths.map((path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return [path, size, mtimeMs];
  });
  const written = join(folder, `${stampName}.${process.pid}`);
  try {
    writeFileSync(written, JSON.stringify({ ...stamp, sources }));
    renameSync(written, join(folder, stampName));
  } catch {
    // A folder that is only read: the sources are compared again next time.
    return join(folder, stamp.entry);
  }
  return freshBundle(root, folder);
}
