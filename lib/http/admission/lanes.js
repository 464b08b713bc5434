import PQueue from "p-queue";

/**
 * How many requests are answered at once, how many wait for a place and how long, and after which time an answer that
 * is not out gives its place away: it waits for the store or for a slow line, not for the processor. On a machine that is
 * too slow for that too, no more than `atWork` are being made, for each takes megabytes: one whose head is out is made, however
 * slowly the rest is read.
 */
export const LANES = { atOnce: 8, atWork: 24, waiting: 500, waitMs: 1_000, holdMs: 400 };

// One connection is taken in at each turn of the event loop, and a page is made in one of them: before each, so many others
// are heard first, or they would wait in the system's queue where nobody answers them.
const TURNS_BEFORE = 32;

// The wait is told in parts: while the process itself stands still nobody can be given a place, so that counts as one part.
const PARTS_OF_WAIT = 4;

const RETRY_AFTER_SECONDS = "5";

/**
 * Lets requests in a few at a time, so that whoever asks next does not wait for all who asked before, and those whose
 * client has left while they waited cost nothing. `letIn` calls `answer` or `refuse`, or neither where the client left;
 * `waiting` tells how many have no place yet.
 * @param {typeof LANES} bounds
 */
export function makeLanes(bounds) {
  const queue = new PQueue({ concurrency: bounds.atOnce });
  const work = new PQueue({ concurrency: bounds.atWork });
  const waitingCount = () => queue.size + work.size;
  /**
   * @param {import("node:http").ServerResponse} response
   * @param {() => Promise<void>} answer resolves when it is made or, where it is passed on as it is read, when it is out; never
   *   rejects
   * @param {(retryAfterSeconds: string) => void} refuse
   */
  const letIn = (response, answer, refuse) => {
    if (waitingCount() >= bounds.waiting) {
      refuse(RETRY_AFTER_SECONDS);
      return;
    }
    const waiting = new AbortController();
    const stopWaiting = afterWait(bounds.waitMs, () => {
      waiting.abort();
      refuse(RETRY_AFTER_SECONDS);
    });
    let isBegun = false;
    // What has begun is made to its end, and keeps its place that long, whether anybody waits for it or not.
    response.once("close", () => {
      if (!isBegun) waiting.abort();
    });
    const { signal } = waiting;
    const begin = async () => {
      // Who has a place is answered, however slow the turns before it are.
      stopWaiting();
      for (let turns = 0; turns < TURNS_BEFORE && !signal.aborted; turns += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (signal.aborted) return null;
      isBegun = true;
      const out = untilOut(response, bounds.holdMs);
      const headOut = untilHead(response);
      const made = Promise.race([answer(), headOut]);
      await out;
      return { made };
    };
    work
      .add(async () => (await queue.add(begin, { signal }))?.made, { signal })
      // Aborted: the client left, or was refused.
      .catch(stopWaiting);
  };
  return { letIn, waiting: waitingCount };
}

/**
 * Calls `then` after so long a wait; the answer ends the wait.
 * @param {number} waitMs
 * @param {() => void} then
 * @returns {() => void}
 */
function afterWait(waitMs, then) {
  let left = PARTS_OF_WAIT;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    then();
  }, waitMs / PARTS_OF_WAIT);
  return () => clearInterval(timer);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} withinMs
 * @returns {Promise<void>}
 */
function untilOut(response, withinMs) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Resolves when the head of an answer is written.
 * @param {import("node:http").ServerResponse} response
 * @returns {Promise<void>}
 */
function untilHead(response) {
  return new Promise((resolve) => {
    const { writeHead } = response;
    // Whatever writes the first piece of a body calls it too.
    response.writeHead = (/** @type {unknown[]} */ ...given) => {
      resolve();
      return Reflect.apply(writeHead, response, given);
    };
  });
}
