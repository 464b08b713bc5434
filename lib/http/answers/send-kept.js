import fresh from "fresh";
import { FOR_READER } from "./own-cookie.js";

// Of the way between Next and this process, or of one body as it was written.
const OF_THE_WAY = /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|etag)$/;

// Where an address leads that is none of ours is the same for everyone, until another almanac runs here.
const MOVED = 308;

const FOR_ALL = "public, max-age=0, s-maxage=60, stale-while-revalidate=600";
const FOR_EVER = {
  file: "public, max-age=31536000, immutable",
  // What stands around its closes is of now, and a reader without scripts who chooses a theme would never see it: of a page,
  // only caches on the way keep it for long, which are told to forget it.
  page: "public, max-age=0, s-maxage=31536000, immutable",
};

/**
 * Sends a whole answer in the shortest encoding that is taken, 304 where the reader has it already. What is of one reader is
 * kept by nobody. What is for everyone, a lasting redirection too, may be kept by whoever passes it on: for a minute, for a
 * year where it is of the revision that its address names, or as long as it says itself.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {import("./kept.js").Kept} kept
 * @returns {Promise<void>}
 */
export async function sendKept(request, response, kept) {
  const { encoding, suffix, body } = await kept.encoded(request.headers["accept-encoding"]);
  response.statusCode = kept.status;
  for (const [name, value] of Object.entries(kept.headers)) {
    if (value !== undefined && !OF_THE_WAY.test(name)) response.setHeader(name, value);
  }
  response.setHeader("Vary", "Accept-Encoding, RSC");
  if (encoding !== null) response.setHeader("Content-Encoding", encoding);
  if (kept.isForAll) {
    const forEver = kept.isPage ? FOR_EVER.page : FOR_EVER.file;
    response.setHeader("Cache-Control", kept.isPinned ? forEver : FOR_ALL);
  }
  if (kept.isOfReader) response.setHeader("Cache-Control", FOR_READER);
  else if (kept.isForAll || kept.isPublic) {
    const etag = `"${kept.tag}${suffix}"`;
    response.setHeader("ETag", etag);
    // Without its Cache-Control: a program's own condition comes with "no-cache", and is meant all the same.
    if (fresh({ "if-none-match": request.headers["if-none-match"] }, { etag })) {
      response.statusCode = 304;
      response.removeHeader("Content-Encoding");
      response.end();
      return;
    }
  } else if (kept.status === MOVED) response.setHeader("Cache-Control", FOR_ALL);
  else if (kept.isPage) response.setHeader("Cache-Control", FOR_READER);
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}
