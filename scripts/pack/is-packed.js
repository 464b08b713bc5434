import { existsSync } from "node:fs";
import { inProject } from "../project.js";

/** Says in a folder that `npm run pack` laid it out: all that serves is there, and nothing that builds. */
export const PACKED_FILE = "packed.json";

/**
 * Whether this is such a folder.
 * @returns {boolean}
 */
export function isPacked() {
  return existsSync(inProject(PACKED_FILE));
}
