import { SourceMap } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson } from "../project.js";

const place = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;

/**
 * A stack with places in a bundle named by the files that it was made from. Node.js does the same with
 * --enable-source-maps, but reads every map before it runs anything.
 * @param {string} stack
 * @returns {string}
 */
export function nameSources(stack) {
  return stack.replace(place, (text, url, line, column) => {
    const file = fileURLToPath(url);
    const map = readJson(`${file}.map`);
    if (map === null) return text;
    const entry = new SourceMap(map).findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) return text;
    const source = join(dirname(file), entry.originalSource);
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
