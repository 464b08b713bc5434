/**
 * Which of the processes that `npm start` forks this one is, from 1: the first holds the embedded store for all of them.
 * null where it serves alone, or does not serve at all.
 * @param {import("./settings.js").Environment} env
 * @returns {number | null}
 */
export function workerNumber(env) {
  return Number(env[WORKER_VARIABLE]) || null;
}

/**
 * Whether this process takes the place of one that was ended while it served.
 * @param {import("./settings.js").Environment} env
 * @returns {boolean}
 */
export function isStartedAgain(env) {
  return env[AGAIN_VARIABLE] === "1";
}

/** What a process is told by that it takes the place of another. */
export const AGAIN_VARIABLE = "ALMANAC_WORKER_AGAIN";
/** What a process is told its number by. */
export const WORKER_VARIABLE = "ALMANAC_WORKER";
