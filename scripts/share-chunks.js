import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { inProject } from "./project.js";

const SOURCE_MAP = /\n?\/\/# sourceMappingURL=.*\s*$/;

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
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const path of names.filter((name) => name.endsWith(".js")).map((name) => join(folder, name))) {
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

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) shareChunks(inProject(".next", "server", "chunks"));
