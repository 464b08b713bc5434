import { createHash } from "node:crypto";
import fresh from "fresh";
import { FOR_READER, hasOwnCookie } from "./answers/own-cookie.js";
import { isWholeFile } from "./whole-file.js";

const PIECE_BYTES = 65_536;

/** A content that is given many times: its bytes, and the entity tag that names them. */
export interface MadeContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** A text or picture that was made from one revision of the store. */
export interface Content {
  readonly revision: number;
  /** Since when the store has not confirmed it; `null` where it has. */
  readonly staleSince: Date | null;
  readonly type:
    | "application/json"
    | "text/csv"
    | "application/xml"
    | "application/atom+xml"
    | "application/zip"
    | "image/svg+xml"
    | "image/png";
  readonly body: string | MadeContent;
  /** Whether it stays as it is: of nothing but what was at the revision that its address names. */
  readonly isPinned?: boolean;
  /** With a name, a browser saves it as a file. */
  readonly name?: string;
}

const BINARY: readonly Content["type"][] = ["image/png", "application/zip"];

/**
 * A text with its entity tag and the revision it was made from; 304 without it where the reader has it already. One
 * that the store does not confirm says since when and is given whole, for nobody to keep, as is what is asked for with a cookie
 * of ours.
 */
export function contentResponse(request: Request, content: Content): Response {
  const { revision, staleSince, type, body, name, isPinned } = content;
  const headers = new Headers({
    "Content-Type": BINARY.includes(type) ? type : `${type}; charset=utf-8`,
    "X-Almanac-Revision": String(revision),
    "X-Content-Type-Options": "nosniff",
  });
  if (name !== undefined) headers.set("Content-Disposition", `attachment; filename="${name}"`);
  if (isPinned === true) headers.set(PINNED, "1");
  const isOfReader = hasOwnCookie(request.headers.get("cookie"));
  if (staleSince !== null) headers.set(STALE_SINCE, staleSince.toISOString());
  if (staleSince !== null || isOfReader) {
    headers.set("Cache-Control", isOfReader ? FOR_READER : "no-store");
    return new Response(streamable(body), { headers });
  }
  const named = typeof body === "string" ? etagOf(body) : body.etag;
  const { pathname, search } = new URL(request.url);
  // It is sent as it is made, shortened for whoever takes that: one tag for all of its encodings.
  const etag = isWholeFile(pathname + search) ? `W/${named}` : named;
  headers.set("Cache-Control", "no-cache");
  headers.set("ETag", etag);
  if (fresh({ "if-none-match": request.headers.get("if-none-match") ?? undefined }, { etag }))
    return new Response(null, { status: 304, headers });
  return new Response(streamable(body), { headers });
}

function streamable(body: string | MadeContent): BodyInit {
  return typeof body === "string" ? body : inPieces(body.bytes);
}

/** The bytes and the entity tag of a text, or of what is bytes already. */
export function madeContent(content: string | Buffer): MadeContent {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { bytes: new Uint8Array(bytes), etag: etagOf(content) };
}

/** The strong entity tag of a text or of bytes. */
function etagOf(text: string | Uint8Array): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/** Bytes piece by piece as the reader takes them: many slow readers share one copy. */
export function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE_BYTES));
      at += PIECE_BYTES;
      if (at >= bytes.length) controller.close();
    },
  });
}

/** The header of an answer that the store does not confirm: when it last did, as an ISO time. */
export const STALE_SINCE = "X-Almanac-Stale-Since";

/**
 * The header in which an answer says to whoever keeps it that it is of the revision that its address names; it does not leave
 * the server.
 */
export const PINNED = "X-Almanac-Pinned";
