import { inspect } from "node:util";
import { say } from "../../watch/news.js";
import { makeSafe } from "../answers/safe-headers.js";
import { isSiteFile } from "../site-file.js";
import { isShortForm, refusalOf, SHORT_FORM, waitsToSend } from "./admission.js";
import { keepKnownWords, knownWords, tellDocument } from "./known-words.js";
import { LANES, makeLanes } from "./lanes.js";
import { isHeard } from "./one-after-another.js";
import { plainPath } from "./plain-path.js";
import { makeRateLimit } from "./rate-limit.js";
import { endUnread, refuse } from "./refuse.js";

// How long a connection that is being answered may be silent: one that reads nothing of a page, or an import that waits.
const SILENT_MS = { reading: 60_000, writing: 600_000 };
// What says how the server fares must not wait for it.
const AT_ONCE = /^\/(?:livez|readyz)$/;
const METRICS = "/metrics";
/** @type {Pick<import("../../watch/watch.js").Watch, "follow" | "answerMetrics">} */
const UNWATCHED = { follow: null, answerMetrics: null };

/**
 * @typedef {object} Door
 * @property {import("node:http").RequestListener} handle
 * @property {() => number} waiting how many requests wait for their turn
 */

/**
 * @typedef {object} Passing a request that reads, on its way
 * @property {import("node:http").IncomingMessage} request
 * @property {import("node:http").ServerResponse} response
 * @property {string} address of whoever asks
 * @property {import("../../watch/requests.js").Note} note
 * @property {(refusal: Parameters<typeof refuse>[2]) => void} turnAway
 * @property {() => Promise<void>} pass
 */

/**
 * What every request passes before a page or route sees it: words that nobody vouches for are taken off, what no
 * address takes is answered at once, what is kept too; what must be made to be read waits for its turn, and an address
 * that has had as much made as one may within a minute is told to come again.
 * @param {Pick<ReturnType<typeof import("../answers/kept-answers.js").makeKeptAnswers>, "give" | "make">} answers
 * @param {{ trustedProxies: number, ratePerMinute: number }} settings
 * @param {string} fallbackHost for a request whose Host cannot be one
 * @param {object} [more]
 * @param {typeof LANES} [more.bounds]
 * @param {Pick<import("../../watch/watch.js").Watch, "follow" | "answerMetrics">} [more.watch]
 * @returns {Door}
 */
export function makeDoor(answers, { trustedProxies, ratePerMinute }, fallbackHost, more = {}) {
  const { bounds = LANES, watch = UNWATCHED } = more;
  const { letIn, waiting } = makeLanes(bounds);
  const count = makeRateLimit(ratePerMinute);

  /** @param {Passing} passing */
  const read = async ({ request, response, address, note, turnAway, pass }) => {
    // It may be out before this is told that it was there.
    note("kept");
    if (await answers.give(request, response)) return;
    note("made");
    const seconds = await count(address, request.url ?? "/");
    // A client may have left meanwhile, which nobody would tell the queue any more.
    if (response.destroyed) return;
    if (seconds !== null) turnAway(tooOften(seconds));
    else {
      const giveOrRefuse = async (/** @type {string} */ retryAfter) => {
        // Somebody who asked for the same may have had a turn meanwhile.
        note("kept");
        if (!(await answers.give(request, response))) turnAway(tooMany(retryAfter));
      };
      letIn(response, pass, (retryAfter) => {
        giveOrRefuse(retryAfter).catch((error) => fail(request, response, error));
      });
    }
  };

  /** @type {import("node:http").RequestListener} */
  const handle = (request, response) => {
    if (!isHeard(request, response)) return;
    const asked = knownWords(request, trustedProxies, fallbackHost);
    request.url = plainPath(request.url ?? "/", request.headers.host);
    const path = request.url.split("?", 1)[0] ?? "/";
    makeSafe(response, path, asked.protocol);
    const note = watch.follow?.(request, response) ?? (() => {});
    /** @type {Passing["turnAway"]} */
    const turnAway = (refusal) => {
      note("refused");
      refuse(request, response, refusal);
    };
    const refusal = refusalOf(request);
    if (refusal !== null) {
      turnAway(refusal);
      return;
    }
    keepKnownWords(request.headers, asked);
    tellDocument(request.headers);
    const reads = request.method !== "POST";
    request.socket.setTimeout(reads ? SILENT_MS.reading : SILENT_MS.writing);
    const failed = (/** @type {unknown} */ error) => fail(request, response, error);
    const pass = () => answers.make(request, response).catch(failed);
    if (!reads) {
      if (waitsToSend(request)) response.writeContinue();
      endUnread(request, response);
      if (isShortForm(request)) endLate(request);
      void pass();
    } else if (AT_ONCE.test(path) || isStatic(path)) void pass();
    else if (path === METRICS && watch.answerMetrics !== null) {
      watch.answerMetrics(request, response).catch(failed);
    } else read({ request, response, address: asked.address, note, turnAway, pass }).catch(failed);
  };
  return { handle, waiting };
}

/**
 * Whether a path is read from the disk as it is, as a dozen are with each page, which is nothing without them: they wait for
 * no page.
 * @param {string} path
 */
function isStatic(path) {
  return path.startsWith("/_next/static/") || isSiteFile(path);
}

/** @param {number} seconds */
function tooOften(seconds) {
  return {
    status: 429,
    title: "Too many requests",
    detail: `This address has had as many pages and files made as one may in a minute: try again in ${seconds} s.`,
    headers: { "Retry-After": String(seconds) },
  };
}

/** @param {string} seconds */
function tooMany(seconds) {
  return {
    status: 503,
    title: "Service unavailable",
    detail: "More is asked at once than can be answered: try again in a moment.",
    headers: { "Retry-After": seconds },
  };
}

const FAILED = {
  status: 500,
  title: "Internal server error",
  detail: "The almanac failed at this: its log says why.",
};

/**
 * Answers what nobody foresaw; an answer that has begun is cut off, so that nobody takes it for a whole one.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {unknown} error
 */
function fail(request, response, error) {
  say("error", inspect(error));
  if (response.headersSent) response.destroy();
  else refuse(request, response, FAILED);
}

/**
 * A form of a few bytes that is still not there after some seconds keeps its connection no longer.
 * @param {import("node:http").IncomingMessage} request
 */
function endLate(request) {
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, SHORT_FORM.withinMs);
  request.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}
