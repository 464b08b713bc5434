const KINDS = /** @type {const} */ ([
  ["static", /^\/(?:_next\/|icons\/|icon\.svg$|favicon\.ico$)/],
  ["health", /^\/(?:livez|readyz|metrics)$/],
  ["api", /^\/api(?:\/|$)/i],
  ["form", /^\/(?:session|preferences)$/],
  [
    "outlet",
    /^\/(?:(?:zh-Hant\/)?feed\.xml|sitemap\.xml|sitemaps\/.*|robots\.txt|manifest\.webmanifest|oembed|almanac\.zip)$/,
  ],
  ["embed", /^\/embed(?:\/|$)/],
  ["file", /\.(?:csv|json|svg|png)$/],
]);

/** @typedef {(typeof KINDS)[number][0] | "load" | "part" | "page"} RouteKind */

/**
 * What kind of address a request is for: one of ten words, whatever is asked for. `load` is an import or update over HTTP,
 * `part` what Next's router fetches of a page, `outlet` feed, sitemap, archive and their like.
 * @param {string} method
 * @param {string} path without query
 * @param {boolean} isPart
 * @returns {RouteKind}
 */
export function routeKind(method, path, isPart) {
  const kind = KINDS.find(([, form]) => form.test(path))?.[0];
  if (kind === "api" && method === "POST") return "load";
  return kind ?? (isPart ? "part" : "page");
}
