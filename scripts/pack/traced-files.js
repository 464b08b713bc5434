import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { projectRoot, readJson } from "../project.js";

// What Next keeps between builds, and its own copy of what it has traced.
const NOT_LOOKED_INTO = new Set(["cache", "standalone", "node_modules"]);
const TRACE = ".nft.json";

/**
 * The files that Next's build says a server needs, by their paths relative to the project's folder.
 * @param {string} folder of the build
 * @returns {ReadonlySet<string>}
 */
export function tracedFiles(folder) {
  /** @type {Set<string>} */
  const files = new Set();
  for (const trace of tracesIn(folder)) {
    for (const file of readJson(trace)?.files ?? []) {
      files.add(
        relative(projectRoot, resolve(dirname(trace), file))
          .split(sep)
          .join("/"),
      );
    }
  }
  return files;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function tracesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_LOOKED_INTO.has(entry.name) ? [] : tracesIn(path);
    return entry.name.endsWith(TRACE) ? [path] : [];
  });
}
