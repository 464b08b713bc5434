import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * A path inside the project.
 * @param {...string} parts
 * @returns {string}
 */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

/**
 * What a JSON file says; null where it is not there or not whole.
 * @param {string} file
 * @returns {any}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
