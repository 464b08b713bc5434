import { pino } from "pino";

const STDERR = 2;

/**
 * A log of one line of JSON for each thing that is said, from `level` up: on stderr, written as the reader of it takes it,
 * and what is left when the process ends.
 * @param {import("./news.js").Level} level
 * @param {import("pino").DestinationStream} [to]
 * @returns {import("pino").Logger}
 */
export function openLog(level, to = pino.destination({ dest: STDERR, sync: false })) {
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
