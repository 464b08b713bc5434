import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { inProject } from "./project.js";

const SOURCE_MAP = /\n?\/\/# sourceMappingURL=.*\s*$/;
// What does not fit into a byte, by itself or after a backslash that says nothing of it; and any other escape, to be passed over.
const WIDE_OR_ESCAPE = /\\?[^\0-\xff]|\\[\s\S]/g;
// A tag may read its template as it is written.
const WIDE_IN_RAW = /\.raw`[^`]*[^\0-\xff]/;

/**
 * Writes what does not fit into a byte as an escape, in every chunk that has such a character: V8 keeps the text of a script
 * in two bytes a character for the sake of a single one, and most of ours have some. That was 5 MB of memory.
 * @param {string} folder with the chunks, in folders of their own or not
 * @returns {number} how many were rewritten
 */
export function narrowChunks(folder) {
  let narrowed = 0;
  for (const path of chunksIn(folder)) {
    const text = readFileSync(path, "utf8");
    if (WIDE_IN_RAW.test(text)) continue;
    const narrow = text.replace(WIDE_OR_ESCAPE, (found) => escapeOf(found) ?? found);
    if (narrow === text) continue;
    writeFileSync(path, narrow);
    narrowed += 1;
  }
  return narrowed;
}

/**
 * @param {string} found a character that is wide, perhaps after a backslash, or an escape
 * @returns {string | null} null for what stays as it is
 */
function escapeOf(found) {
  const code = found.charCodeAt(found.length - 1);
  // After a backslash the two line separators end a line.
  if (code <= 0xff || (found.length > 1 && (code === 0x2028 || code === 0x2029))) return null;
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/**
 * Makes one of the server's chunks that are the same. Next writes a chunk once for each route that has it, and the process
 * would keep the text of each: half of all, 15 MB of memory. A chunk gives its modules by their names alone, so that one that
 * gives those of another is that one.
 * @param {string} folder with the chunks, in folders of their own or not
 * @returns {number} how many are now another
 */
export function shareChunks(folder) {
  /** @type {Map<string, string>} */
  const known = new Map();
  let shared = 0;
  for (const path of chunksIn(folder)) {
    const text = readFileSync(path, "utf8").replace(SOURCE_MAP, "");
    if (!text.startsWith("module.exports=[")) continue;
    const hash = createHash("sha256").update(text).digest("hex");
    const first = known.get(hash);
    if (first === undefined) {
      known.set(hash, path);
      continue;
    }
    const target = relative(dirname(path), first).split(sep).join("/");
    writeFileSync(path, `module.exports=require(${JSON.stringify(`./${target}`)});\n`);
    shared += 1;
  }
  return shared;
}

/** Does both with what was built. */
export function keepChunksSmall() {
  const folder = inProject(".next", "server", "chunks");
  narrowChunks(folder);
  shareChunks(folder);
}

/**
 * @param {string} folder
 * @returns {string[]} paths, in their order
 */
function chunksIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(".js")).map((name) => join(folder, name));
}
