const FOR_OTHER_SITES = /^(?:\/zh-Hant)?\/.*\.(?:csv|json|svg|png)$|^\/api\//;
const A_YEAR_SECONDS = 31_536_000;

/**
 * The headers that keep browsers from doing with an answer what it is not meant for. A page has a policy of its own;
 * everything else needs nothing.
 * @param {string} path
 * @param {"http" | "https"} protocol as the reader used it
 * @returns {Readonly<Record<string, string>>}
 */
export function safeHeaders(path, protocol) {
  return {
    "Content-Security-Policy":
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": FOR_OTHER_SITES.test(path) ? "cross-origin" : "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(protocol === "https" ? { "Strict-Transport-Security": `max-age=${A_YEAR_SECONDS}` } : {}),
  };
}
