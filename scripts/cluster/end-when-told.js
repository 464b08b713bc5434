import process from "node:process";
import { CLOSE } from "./messages.js";

/**
 * Ends this process, which `serve-many.js` forked, when that one says so, or SIGTERM; it ends by itself when that one is
 * gone. Gives the function that sets how; until then it ends at once.
 * @returns {(close: () => void) => void}
 */
export function endWhenTold() {
  /** @type {() => void} */
  let close = () => process.exit(0);
  process.on("message", (/** @type {{ almanac?: string } | null} */ message) => {
    if (message?.almanac === CLOSE) close();
  });
  process.on("SIGTERM", () => close());
  // Ctrl-C goes to every process of a terminal; the one above passes it on.
  process.on("SIGINT", () => {});
  return (how) => {
    close = how;
  };
}
