const HERE = "http://here";

/**
 * A request's address with its path as it is understood in the end, without `.` and `..` however they are written: what is
 * decided by the path (how an answer is kept, who may frame it) must be decided by that of the page that is answered. What
 * is no path stays as it is, and so does every query.
 * @param {string} url
 * @returns {string}
 */
export function plainPath(url) {
  if (!url.startsWith("/") || !URL.canParse(HERE + url)) return url;
  const [written = "", ...query] = url.split("?");
  const { origin, pathname } = new URL(HERE + written);
  if (origin !== HERE || pathname === written) return url;
  return [pathname, ...query].join("?");
}
