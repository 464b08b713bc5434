import { makeSafe } from "../answers/safe-headers.js";
import { isShortForm, refusalOf, SHORT_FORM } from "./admission.js";
import { keepKnownWords, knownWords, tellDocument } from "./known-words.js";
import { LANES, makeLanes } from "./lanes.js";
import { plainPath } from "./plain-path.js";
import { makeRateLimit } from "./rate-limit.js";
import { endUnread, refuse } from "./refuse.js";

// How long a connection that is being answered may be silent: one that reads nothing of a page, or an import that waits.
const SILENT_MS = { reading: 60_000, writing: 600_000 };
// What says how the server fares must not wait for it.
const AT_ONCE = /^\/(?:livez|readyz)$/;
// Read from the disk as they are, a dozen with each page.
const STATIC = /^\/_next\/static\//;

/**
 * What every request passes before a page or route sees it: words that nobody vouches for are taken off, what no
 * address takes is answered at once, what is kept too; what must be made to be read waits for its turn, and an address
 * that has had as much made as one may within a minute is told to come again.
 * @param {Pick<ReturnType<typeof import("../answers/kept-answers.js").makeKeptAnswers>, "give" | "make">} answers
 * @param {{ trustedProxies: number, ratePerMinute: number }} settings
 * @param {string} fallbackHost for a request whose Host cannot be one
 * @param {typeof LANES} [bounds]
 * @returns {import("node:http").RequestListener}
 */
export function makeDoor(answers, { trustedProxies, ratePerMinute }, fallbackHost, bounds = LANES) {
  const letIn = makeLanes(bounds);
  const count = makeRateLimit(ratePerMinute);
  return (request, response) => {
    const asked = knownWords(request, trustedProxies, fallbackHost);
    request.url = plainPath(request.url ?? "/");
    const path = request.url.split("?", 1)[0] ?? "/";
    makeSafe(response, path, asked.protocol);
    const refusal = refusalOf(request);
    if (refusal !== null) {
      refuse(request, response, refusal);
      return;
    }
    if (request.headers.expect !== undefined) response.writeContinue();
    keepKnownWords(request.headers, asked);
    tellDocument(request.headers);
    const reads = request.method !== "POST";
    request.socket.setTimeout(reads ? SILENT_MS.reading : SILENT_MS.writing);
    const pass = () => void answers.make(request, response).catch((error) => fail(response, error));
    if (!reads) {
      endUnread(request, response);
      if (isShortForm(request)) endLate(request);
      pass();
    } else if (AT_ONCE.test(path)) pass();
    else {
      const read = async () => {
        if (await answers.give(request, response)) return;
        const seconds = STATIC.test(path) ? null : await count(asked.address, request.url ?? "/");
        // A client may have left meanwhile, which nobody would tell the queue any more.
        if (response.destroyed) return;
        if (seconds !== null) refuse(request, response, tooOften(seconds));
        else letIn(response, pass, (retryAfter) => refuse(request, response, tooMany(retryAfter)));
      };
      read().catch((error) => fail(response, error));
    }
  };
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

/**
 * @param {import("node:http").ServerResponse} response
 * @param {unknown} error
 */
function fail(response, error) {
  console.error(error);
  if (!response.headersSent) response.writeHead(500);
  response.end();
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
