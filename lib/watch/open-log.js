import { pino } from "pino";

const STDERR = 2;
// Lines that nobody takes from stderr are kept up to this, and then let go: the pages are worth more.
const MOST_PENDING_BYTES = 4_000_000;

/**
 * A log of one line of JSON for each thing that is said, from `level` up: on stderr, written as the reader of it takes it,
 * and what is left when the process ends.
 * @param {import("./news.js").Level} level
 * @param {import("pino").DestinationStream} [to]
 * @returns {import("pino").Logger}
 */
export function openLog(
  level,
  to = pino.destination({ dest: STDERR, sync: false, maxLength: MOST_PENDING_BYTES }),
) {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  );
}
