import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The SHA-256 of the names and contents of files and folders; a folder counts with all it holds, and a path that
 * does not exist counts as such.
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @param {(path: string) => boolean} [counts] which files count, by their path relative to `root`
 * @returns {string}
 */
export function fingerprint(root, paths, counts = () => true) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => filesIn(root, each)).filter(counts)) {
    const content = readFileSync(join(root, path));
    // The length keeps a file's content apart from the name that follows it.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * What a stamp file says; null where there is none.
 * @param {string} file
 * @returns {string | null}
 */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * Notes in a stamp file what a result was made from.
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${stamp}\n`);
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} paths relative to root, with `/`, in a fixed order
 */
function filesIn(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}
