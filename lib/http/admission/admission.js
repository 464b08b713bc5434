/**
 * @typedef {object} Refusal
 * @property {204 | 400 | 404 | 405 | 413 | 417} status
 * @property {string} title
 * @property {string} detail
 * @property {Readonly<Record<string, string>>} headers
 * @property {Readonly<Record<string, string>>} members what problem details say beside the detail
 */

/**
 * @typedef {object} Asking
 * @property {string | undefined} [method]
 * @property {string | undefined} [url]
 * @property {string} httpVersion
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {NodeJS.Dict<string[]>} headersDistinct
 */

/** What a form of fields has at most, in bytes, and how long it may take to arrive. */
export const SHORT_FORM = { bytes: 10_000, withinMs: 10_000 };

// Twice as many as there are on all pages together: Next takes a time for them that grows with the square of their number.
const MOST_PARAMETERS = 100;

const BAD_REQUEST = "Bad request";
const TOO_LARGE = "Content too large";
const READ = "GET, HEAD";
const FORM = "POST";
// Where the files of pages are within the server: to readers, each has the address of its page with a suffix.
const INNER = /^\/files(?:\/|$)/;
const SHORT_FORMS = new Set(["/session", "/preferences"]);

/** @type {ReadonlyMap<string, string>} */
const ALLOWED = new Map([
  ["/session", FORM],
  ["/preferences", FORM],
  ["/api/v1/updates", FORM],
  ["/api/v1/imports", "GET, HEAD, POST"],
]);

/**
 * Why a request is answered before anything of it is read but its head: a host that it does not name once, a method that
 * its address does not take, a body that nothing waits for, a target that is none. null where it is let in.
 * @param {Asking} request
 * @returns {Refusal | null}
 */
export function refusalOf(request) {
  const { method = "GET", url = "/", headers } = request;
  const unlike = unlikeItsVersion(request);
  if (unlike !== null) return unlike;
  if (url === "*" && method === "OPTIONS") return refusal(204, "", "", { headers: { Allow: READ } });
  const [path = "", ...queries] = url.split("?");
  const query = queries.join("?");
  if (!path.startsWith("/") || !isReadable(path)) {
    const detail =
      "The target is no path of this server, or a percent sign in it begins no encoded character.";
    return refusal(400, BAD_REQUEST, detail);
  }
  if (INNER.test(path)) return refusal(404, "Not found", "There is no such address.");
  const allow = ALLOWED.get(path) ?? READ;
  if (method === "OPTIONS") return refusal(204, "", "", { headers: { Allow: allow } });
  if (!allow.split(", ").includes(method)) {
    return refusal(405, "Method not allowed", `This address takes ${allow}.`, { headers: { Allow: allow } });
  }
  if (method !== "POST" && hasBody(headers)) {
    return refusal(413, TOO_LARGE, "This address takes no body with GET or HEAD.");
  }
  if (SHORT_FORMS.has(path)) {
    const length = Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
    if (!(length <= SHORT_FORM.bytes)) {
      const detail = `This takes a form of at most ${SHORT_FORM.bytes} bytes that says its length.`;
      return refusal(413, TOO_LARGE, detail);
    }
  }
  if (query.split("&", MOST_PARAMETERS + 1).length > MOST_PARAMETERS) {
    return refusal(400, BAD_REQUEST, `An address has at most ${MOST_PARAMETERS} parameters.`);
  }
  // Next reads a query into an object, which cannot have a property of this name.
  if (new URLSearchParams(query).has("__proto__")) {
    const members = { parameter: "__proto__", found: "__proto__", expected: "a parameter of this address" };
    return refusal(400, BAD_REQUEST, "A parameter cannot be used.", { members });
  }
  return null;
}

/**
 * Whether a request is a form of fields, which comes in at once or not at all.
 * @param {{ method?: string | undefined, url?: string | undefined }} request
 * @returns {boolean}
 */
export function isShortForm({ method, url = "/" }) {
  return method === "POST" && SHORT_FORMS.has(url.split("?", 1)[0] ?? "");
}

/**
 * Whether a request waits to be told to send its body; in HTTP/1.0 there is no such word.
 * @param {Pick<Asking, "httpVersion" | "headers">} request
 * @returns {boolean}
 */
export function waitsToSend({ httpVersion, headers }) {
  return httpVersion !== "1.0" && headers.expect?.toLowerCase() === "100-continue";
}

/**
 * @param {Asking} request
 * @returns {Refusal | null}
 */
function unlikeItsVersion(request) {
  const { httpVersion, headers, headersDistinct } = request;
  const hosts = headersDistinct["host"]?.length ?? 0;
  // Whoever stands in front may have read another of them.
  if (hosts > 1 || (hosts === 0 && httpVersion !== "1.0")) {
    return refusal(400, BAD_REQUEST, "A request names its host in one header Host.");
  }
  if (headers.expect === undefined || httpVersion === "1.0" || waitsToSend(request)) return null;
  return refusal(417, "Expectation failed", "Nothing but 100-continue can be expected.");
}

/** @param {import("node:http").IncomingHttpHeaders} headers */
function hasBody(headers) {
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && Number(length) !== 0);
}

/** @param {string} path */
function isReadable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {Refusal["status"]} status
 * @param {string} title
 * @param {string} detail
 * @param {Partial<Refusal>} more
 * @returns {Refusal}
 */
function refusal(status, title, detail, more = {}) {
  return { status, title, detail, headers: {}, members: {}, ...more };
}
