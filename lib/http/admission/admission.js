/**
 * @typedef {object} Refusal
 * @property {204 | 400 | 405 | 413} status
 * @property {string} title
 * @property {string} detail
 * @property {Readonly<Record<string, string>>} headers
 * @property {Readonly<Record<string, string>>} members what problem details say beside the detail
 */

/** What a form of fields has at most, in bytes, and how long it may take to arrive. */
export const SHORT_FORM = { bytes: 10_000, withinMs: 10_000 };

const READ = "GET, HEAD";
const FORM = "POST";
const SHORT_FORMS = new Set(["/session", "/preferences"]);

/** @type {ReadonlyMap<string, string>} */
const ALLOWED = new Map([
  ["/session", FORM],
  ["/preferences", FORM],
  ["/api/v1/updates", FORM],
  ["/api/v1/imports", "GET, HEAD, POST"],
]);

/**
 * Why a request is answered before anything of it is read but its head: a method that its address does not take, a
 * body that nothing waits for, a target that is none. null where it is let in.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import("node:http").IncomingHttpHeaders }} request
 * @returns {Refusal | null}
 */
export function refusalOf({ method = "GET", url = "/", headers }) {
  if (url === "*" && method === "OPTIONS") return withoutContent(READ);
  const [path = "", query = ""] = url.split("?", 2);
  if (!path.startsWith("/") || !isReadable(path)) {
    return badRequest(
      "The target is no path of this server, or a percent sign in it begins no encoded character.",
    );
  }
  const allow = ALLOWED.get(path) ?? READ;
  if (method === "OPTIONS") return withoutContent(allow);
  if (!allow.split(", ").includes(method)) {
    const detail = `This address takes ${allow}.`;
    return { status: 405, title: "Method not allowed", detail, headers: { Allow: allow }, members: {} };
  }
  if (method !== "POST" && hasBody(headers)) return tooLarge("This address takes no body with GET or HEAD.");
  if (SHORT_FORMS.has(path)) {
    const length = Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
    if (!(length <= SHORT_FORM.bytes)) {
      return tooLarge(`This takes a form of at most ${SHORT_FORM.bytes} bytes that says its length.`);
    }
  }
  // Next reads a query into an object, which cannot have a property of this name.
  if (new URLSearchParams(query).has("__proto__")) {
    const members = { parameter: "__proto__", found: "__proto__", expected: "a parameter of this address" };
    return { ...badRequest("A parameter cannot be used."), members };
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
 * @param {string} allow
 * @returns {Refusal}
 */
function withoutContent(allow) {
  return { status: 204, title: "", detail: "", headers: { Allow: allow }, members: {} };
}

/**
 * @param {string} detail
 * @returns {Refusal}
 */
function badRequest(detail) {
  return { status: 400, title: "Bad request", detail, headers: {}, members: {} };
}

/**
 * @param {string} detail
 * @returns {Refusal}
 */
function tooLarge(detail) {
  return { status: 413, title: "Content too large", detail, headers: {}, members: {} };
}
