import { isIP } from "node:net";

/**
 * @typedef {object} Asked what is known of where a request comes from and which address it asked
 * @property {string} address of the client: the socket's, or what the last trusted proxy says
 * @property {"http" | "https"} protocol
 * @property {string} host
 */

// What proxies say of a request, in all the names that servers and libraries read.
const FORWARDED = /^(?:x-forwarded-.*|forwarded|x-real-ip|x-original-host|x-host|x-url-scheme)$/;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const LONGEST_HOST = 260;

// What Next says to itself within a server: from outside it would change what everybody is shown of a page.
const INNER = /^(?:x-middleware-|x-nextjs-|x-invoke-|x-prerender-|x-next-|x-vercel-|x-matched-path$|x-now-)/;
// What the router of Next asks for parts of a page with, and nobody else.
const OF_ROUTER = /^next-/;
// Conditions on a part or a state of a file, which nothing here has: it is given whole.
const CONDITIONS = ["range", "if-range", "if-match", "if-unmodified-since"];
const OWN_COOKIES = /^(?:theme|tones|almanac-session)=/;

/**
 * What is known of a request: the words of the nearest `trustedProxies` proxies, where they are well formed, before
 * the socket's address and the header Host; `fallbackHost` where that cannot be one.
 * @param {Pick<import("node:http").IncomingMessage, "headers" | "socket">} request
 * @param {number} trustedProxies
 * @param {string} fallbackHost
 * @returns {Asked}
 */
export function knownWords({ headers, socket }, trustedProxies, fallbackHost) {
  /** @param {string} name */
  const said = (name) => wordOf(headers[name], trustedProxies);
  const host = [said("x-forwarded-host"), headers.host].find((each) => each !== undefined && isHost(each));
  const protocol = said("x-forwarded-proto")?.toLowerCase();
  const given = addressIn(said("x-forwarded-for") ?? "");
  return {
    address: given ?? plain(socket.remoteAddress ?? ""),
    protocol: protocol === "https" ? "https" : "http",
    host: host ?? fallbackHost,
  };
}

/**
 * Leaves of all that a request says of its own way only what is known, under the names that Next reads, of its cookies the
 * almanac's own, and nothing that would change what is made for others too.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {Asked} asked
 */
export function keepKnownWords(headers, { address, protocol, host }) {
  const isOfRouter = headers["rsc"] !== undefined;
  for (const name of Object.keys(headers)) {
    const isForeign = FORWARDED.test(name) || INNER.test(name) || (!isOfRouter && OF_ROUTER.test(name));
    if (isForeign || CONDITIONS.includes(name)) delete headers[name];
  }
  keepOwnCookies(headers);
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol;
  headers["x-forwarded-for"] = address;
}

/**
 * Says whether a document is asked for, or what a page's scripts show in place of it: Next takes off what says so before
 * a page sees it.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export function tellDocument(headers) {
  const { rsc } = headers;
  headers["x-document"] = rsc === undefined ? "1" : "0";
}

/** @param {import("node:http").IncomingHttpHeaders} headers */
function keepOwnCookies(headers) {
  const own = (headers.cookie ?? "").split(/; */).filter((pair) => OWN_COOKIES.test(pair));
  if (own.length === 0) delete headers.cookie;
  else headers.cookie = own.join("; ");
}

/**
 * Each proxy writes its word behind those that it was sent: the one that the outermost trusted proxy wrote, or the
 * first where fewer did.
 * @param {string | string[] | undefined} header
 * @param {number} trustedProxies
 * @returns {string | undefined}
 */
function wordOf(header, trustedProxies) {
  if (trustedProxies === 0 || header === undefined) return undefined;
  const words = String(header)
    .split(",")
    .map((word) => word.trim());
  return words[Math.max(0, words.length - trustedProxies)];
}

/** @param {string} text */
function isHost(text) {
  return text.length <= LONGEST_HOST && HOST.test(text) && URL.canParse(`http://${text}`);
}

/**
 * The address in a word of X-Forwarded-For, which may have a port; null where it has none.
 * @param {string} word
 * @returns {string | null}
 */
function addressIn(word) {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(word)?.[1] ?? word.replace(/^([\d.]+):\d+$/, "$1");
  return isIP(bare) === 0 ? null : plain(bare);
}

/**
 * IPv4 has two spellings on a socket that takes IPv6 too.
 * @param {string} address
 */
function plain(address) {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, "");
}
