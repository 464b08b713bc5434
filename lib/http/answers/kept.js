import { createHash } from "node:crypto";
import { isEmbed } from "./embed-path.js";
import { encodedOnce } from "./encoded.js";
import { withLateScripts } from "./late-scripts.js";
import { pagePolicy } from "./page-policy.js";

/**
 * @typedef {object} Kept a whole answer, ready to be sent any number of times
 * @property {number} status
 * @property {import("node:http").OutgoingHttpHeaders} headers
 * @property {boolean} isPage
 * @property {boolean} isForAll whether it is the same for everyone who asks
 * @property {boolean} isOfReader whether it is for nobody but whoever asked, who brought a cookie of ours
 * @property {boolean} isPinned whether it is of the revision that its address names: a file stays as it is, whatever the store holds later
 * @property {boolean} isPublic whether it is no page, and says itself that anybody may keep it: a picture of the site's, say
 * @property {string} tag names its text
 * @property {number} bytes
 * @property {ReturnType<typeof encodedOnce>} encoded
 */

// In it a page says to this process that it is of a revision that its address names, a file that it is of nothing else.
const PINNED = "x-almanac-pinned";

// Shortened as they are made: a second time would take a while and give nothing.
const PACKED = /^image\/png|^application\/zip/;

/**
 * The answer to an address, to be sent: a page with its scripts after its words, and the policy for them.
 * @param {string} url
 * @param {import("./collected-response.js").Collected} collected
 * @param {object} asked
 * @param {boolean} asked.mayBeForAll false where it is not to be kept
 * @param {boolean} asked.isOfReader
 * @returns {Kept}
 */
export function keptFrom(url, { status, headers, body: made }, { mayBeForAll, isOfReader }) {
  const isPage = String(headers["content-type"] ?? "").startsWith("text/html");
  const isOfStore = headers["x-almanac-revision"] !== undefined;
  const isStale = headers["x-almanac-stale-since"] !== undefined;
  const isOfOne = headers["set-cookie"] !== undefined;
  const html = isPage ? withLateScripts(made.toString()) : "";
  const body = isPage ? Buffer.from(html) : made;
  return {
    status,
    headers: isPage ? { ...headers, "content-security-policy": pagePolicy(html, isEmbed(url)) } : headers,
    isPage,
    isForAll: mayBeForAll && status === 200 && isOfStore && !isStale && !isOfOne,
    isOfReader,
    isPinned: headers[PINNED] !== undefined,
    isPublic: !isPage && status === 200 && /^public\b/.test(String(headers["cache-control"] ?? "")),
    tag: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    bytes: body.length,
    encoded: encodedOnce(body, !PACKED.test(String(headers["content-type"] ?? ""))),
  };
}
