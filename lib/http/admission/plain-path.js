const HERE = "http://here";
// A target with the host in it, as it is sent to proxies.
const WITH_HOST = /^https?:\/\/(?<host>[^/?#]+)(?=[/?]|$)/i;

/**
 * A request's address with its path as it is understood in the end, without `.` and `..` however they are written: what is
 * decided by the path (how an answer is kept, who may frame it) must be decided by that of the page that is answered. What
 * is no path stays as it is, and so does every query.
 * @param {string} target
 * @param {string} [host] that the request asks, which may stand in its target too
 * @returns {string}
 */
export function plainPath(target, host) {
  const url = withoutHost(target, host);
  if (!url.startsWith("/") || !URL.canParse(HERE + url)) return url;
  const [written = "", ...query] = url.split("?");
  const { origin, pathname } = new URL(HERE + written);
  if (origin !== HERE || pathname === written) return url;
  return [pathname, ...query].join("?");
}

/**
 * @param {string} target
 * @param {string | undefined} host
 */
function withoutHost(target, host) {
  const [start = "", named = null] = WITH_HOST.exec(target) ?? [];
  if (named === null || named.toLowerCase() !== host?.toLowerCase()) return target;
  const path = target.slice(start.length);
  return path.startsWith("/") ? path : `/${path}`;
}
