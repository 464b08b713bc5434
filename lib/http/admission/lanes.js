import PQueue from "p-queue";

/**
 * How many requests are answered at once, how many wait for a place and how long, and after which time an answer that
 * is not out gives its place away: it waits for the store or for a slow line, not for the processor.
 */
export const LANES = { atOnce: 8, waiting: 500, waitMs: 1_000, holdMs: 400 };

const RETRY_AFTER_SECONDS = "5";

/**
 * Lets requests in a few at a time, so that whoever asks next does not wait for all who asked before, and those whose
 * client has left while they waited cost nothing. `letIn` calls `answer` or `refuse`, or neither where the client left;
 * `waiting` tells how many have no place yet.
 * @param {typeof LANES} bounds
 */
export function makeLanes(bounds) {
  const queue = new PQueue({ concurrency: bounds.atOnce });
  /**
   * @param {import("node:http").ServerResponse} response
   * @param {() => void} answer
   * @param {(retryAfterSeconds: string) => void} refuse
   */
  const letIn = (response, answer, refuse) => {
    if (queue.size >= bounds.waiting) {
      refuse(RETRY_AFTER_SECONDS);
      return;
    }
    const waiting = new AbortController();
    const late = setTimeout(() => {
      waiting.abort();
      refuse(RETRY_AFTER_SECONDS);
    }, bounds.waitMs);
    response.once("close", () => waiting.abort());
    queue
      .add(
        () => {
          clearTimeout(late);
          const out = untilOut(response, bounds.holdMs);
          answer();
          return out;
        },
        { signal: waiting.signal },
      )
      // Aborted: the client left, or was refused.
      .catch(() => clearTimeout(late));
  };
  return { letIn, waiting: () => queue.size };
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
