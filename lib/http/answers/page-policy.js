import { createHash } from "node:crypto";
import { EARLY_SCRIPT } from "../../preferences/early-script.js";
import { LATE_SCRIPTS } from "./late-scripts.js";

const INLINE_SCRIPT = /<script(?![^>]*\s(?:data-)?src=)[^>]*>(?<text>[\s\S]*?)<\/script>/g;
// What Next writes into a page: where its parts begin, and the data of which React makes the page.
const BEGINS =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((?<data>.*)\);?$/s;
const DATA = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((?<data>.*)\)$/s;

/**
 * The Content-Security-Policy of a page: of what stands in it only Next's own data and the almanac's own two scripts may
 * run, by their hashes. A script of any other shape, wherever it came from, is none that may. Frames of other sites show
 * a page `forFrames` alone.
 * @param {string} html
 * @param {boolean} [forFrames]
 * @returns {string}
 */
export function pagePolicy(html, forFrames = false) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)]
    .map(({ groups }) => groups?.["text"] ?? "")
    .filter((text) => text === EARLY_SCRIPT || text === LATE_SCRIPTS || isData(text))
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(" ")}`,
    "style-src 'self'",
    // Recharts sets sizes and cursors as attributes of elements it draws.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${forFrames ? "*" : "'self'"}`,
  ].join("; ");
}

/** @param {string} text */
function isData(text) {
  const data = (BEGINS.exec(text) ?? DATA.exec(text))?.groups?.["data"];
  if (data === undefined) return false;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}
