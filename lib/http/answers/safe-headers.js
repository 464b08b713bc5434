const FOR_OTHER_SITES = /\.(?:csv|json|svg|png|xml|zip)$|^\/(?:api|embed)(?:\/|$)|^\/oembed$/i;
// What anybody may read, a script of another site too; its refusals as well, or it would not know why. Never what takes
// the almanac's own forms and keys, nor its pages.
const READ_BY_SCRIPTS = [
  /^\/api(?:$|\/)(?!v1\/+(?:imports|updates)(?:\/|$))/i,
  /^\/(?!_next\/|api\/|embed\/).*\.(?:csv|json|svg|png)$/,
  /^(?:\/zh-Hant)?\/feed\.xml$|^\/almanac\.zip$/,
];
const FOR_SCRIPTS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Almanac-Revision, ETag, Retry-After, Link",
  // What a browser asks for beforehand, of a script that asks on a condition.
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Max-Age": "86400",
};
// A script that runs beside the page has the policy that it came with, not the page's.
const WORKER = /^\/_next\/static\/chunks\/turbopack-worker-[\w-]+\.js$/;
const A_YEAR_SECONDS = 31_536_000;

// Where a request went within the server is nobody's to know.
const INNER = /^x-(?:middleware-|almanac-pinned$)/i;

/**
 * Gives an answer its safe headers, and keeps from it what tells of the inside.
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @param {"http" | "https"} protocol as the reader used it
 */
export function makeSafe(response, path, protocol) {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => (INNER.test(name) ? response : setHeader(name, value));
  for (const [name, value] of Object.entries(safeHeaders(path, protocol))) setHeader(name, value);
}

/**
 * The headers that keep browsers from doing with an answer what it is not meant for. A page has a policy of its own;
 * everything else needs nothing, but for a worker, which reads more of this site.
 * @param {string} path
 * @param {"http" | "https"} protocol as the reader used it
 * @returns {Readonly<Record<string, string>>}
 */
export function safeHeaders(path, protocol) {
  const runs = WORKER.test(path) ? "script-src 'self'; connect-src 'self'; " : "";
  return {
    "Content-Security-Policy": `default-src 'none'; ${runs}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": FOR_OTHER_SITES.test(path) ? "cross-origin" : "same-origin",
    ...(READ_BY_SCRIPTS.some((pattern) => pattern.test(path)) ? FOR_SCRIPTS : {}),
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(protocol === "https" ? { "Strict-Transport-Security": `max-age=${A_YEAR_SECONDS}` } : {}),
  };
}
