import { RateLimiterMemory } from "rate-limiter-flexible";
import { isWholeFile } from "../whole-file.js";
import { networkOf } from "./network-of.js";

const MINUTE_SECONDS = 60;
// A whole file is up to a hundred thousand rows.
const WHOLE_FILE_COST = 20;

/**
 * Counts what is made for each address, within a minute: an answer as one, a file of every row as twenty. Gives the
 * function that counts a request, which tells after how many seconds to come again; null where it is let in.
 * @param {number} mostAMinute 0 for no limit
 * @returns {(address: string, url: string) => Promise<number | null>}
 */
export function makeRateLimit(mostAMinute) {
  if (mostAMinute === 0) return () => Promise.resolve(null);
  const limiter = new RateLimiterMemory({ points: mostAMinute, duration: MINUTE_SECONDS });
  return async (address, url) => {
    const cost = isWholeFile(url) ? WHOLE_FILE_COST : 1;
    try {
      await limiter.consume(networkOf(address), cost);
      return null;
    } catch (refused) {
      // Anything else would be a fault of the counting, for which nobody is shut out.
      const wait = /** @type {{ msBeforeNext?: number }} */ (refused).msBeforeNext;
      return wait === undefined ? null : Math.max(1, Math.ceil(wait / 1000));
    }
  };
}
