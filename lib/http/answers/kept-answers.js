import { LRUCache } from "lru-cache";
import { isSiteFile } from "../site-file.js";
import { isWholeFile } from "../whole-file.js";
import { collect } from "./collected-response.js";
import { keptFrom } from "./kept.js";
import { hasOwnCookie } from "./own-cookie.js";
import { sendKept } from "./send-kept.js";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {(request: Request, response: Response) => Promise<void>} Answer
 */

// Static files, and what programs with a right to it and whoever watches over the server ask for.
const NOT_KEPT = /^\/(?:_next\/|(?:api\/v1\/(?:imports|updates)|livez|readyz|session|preferences)(?:[/?]|$))/;
// Beside a text lie its shorter forms, and with each its address, its headers and what holds them.
const WITH_ENCODINGS = 1.5;
const AROUND_BYTES = 4_000;
// Nobody shows another an address of that length: what is made for it is given and let go of.
const LONGEST_ADDRESS = 1_000;

/**
 * Keeps answers that are the same for everyone: pages and files, by address and version of what the store holds. Each
 * is made once, however many ask for it at the same time.
 * @param {Answer} answer
 * @param {object} options
 * @param {() => Promise<string | null>} options.version names what the store holds; null while nothing may be kept
 * @param {number} options.mostBytes
 */
export function makeKeptAnswers(answer, { version, mostBytes }) {
  /** @type {LRUCache<string, import("./kept.js").Kept>} */
  const kept = new LRUCache({
    maxSize: Math.floor(mostBytes),
    sizeCalculation: ({ bytes }, key) => Math.ceil(bytes * WITH_ENCODINGS) + key.length * 2 + AROUND_BYTES,
  });
  /** @type {Map<string, Promise<import("./kept.js").Kept>>} */
  const making = new Map();
  let keptVersion = "";

  /**
   * @param {Request} request
   * @returns {Promise<{ key: string, mayBeKept: boolean } | null>} by what all ask for the same; null where the answer is of
   *   one reader
   */
  async function keyOf({ headers, url = "/" }) {
    if (url.length > LONGEST_ADDRESS || hasOwnCookie(headers.cookie)) return null;
    const known = await version();
    const address = `${headers["x-forwarded-proto"]}://${headers.host}${url}`;
    if (known === null) return { key: address, mayBeKept: false };
    if (known !== keptVersion) kept.clear();
    keptVersion = known;
    return { key: `${known} ${address}`, mayBeKept: true };
  }

  /**
   * @param {Request} request
   * @param {string | null} key under which it may be kept
   */
  async function makeAndKeep(request, key) {
    // Whoever answers may write another address into the request.
    const { url = "/" } = request;
    // What stands around every page is kept by every reader's browser.
    const isOfReader = hasOwnCookie(request.headers.cookie) && !isSiteFile(url);
    const collected = await collect(answer, request);
    const made = keptFrom(url, collected, { mayBeForAll: key !== null, isOfReader });
    if (key !== null && made.isForAll && keptVersion === key.split(" ", 1)[0]) kept.set(key, made);
    return made;
  }

  return {
    /** How much is kept. */
    held: () => ({ answers: kept.size, bytes: kept.calculatedSize }),

    /**
     * Answers at once with what is kept, or as soon as what is just being made is there.
     * @param {Request} request
     * @param {Response} response
     * @returns {Promise<boolean>} whether it did
     */
    async give(request, response) {
      if (passes(request)) return false;
      const same = await keyOf(request);
      if (same === null) return false;
      const { key } = same;
      const known = kept.get(key) ?? (await making.get(key)?.catch(() => undefined));
      if (known === undefined) return false;
      await sendKept(request, response, known);
      return true;
    },

    /** @type {Answer} Makes the answer and gives it; rejects as `answer` does. */
    async make(request, response) {
      if (passes(request)) return answer(request, response);
      const same = await keyOf(request);
      if (same === null) return sendKept(request, response, await makeAndKeep(request, null));
      const { key, mayBeKept } = same;
      const known = kept.get(key) ?? making.get(key) ?? makeAndKeep(request, mayBeKept ? key : null);
      if (known instanceof Promise && !making.has(key)) {
        making.set(key, known);
        known.finally(() => making.delete(key)).catch(() => {});
      }
      return sendKept(request, response, await known);
    },
  };
}

/** @param {Request} request */
function passes({ method, url = "/", headers }) {
  if (method !== "GET" && method !== "HEAD") return true;
  // The router of Next asks for parts of a page, which it knows where to put.
  return headers["rsc"] !== undefined || NOT_KEPT.test(url) || isWholeFile(url);
}
