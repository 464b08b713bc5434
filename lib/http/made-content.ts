import { createHash } from "node:crypto";

/** A text that is given many times: its bytes, and the entity tag that names them. */
export interface MadeContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

const PIECE_BYTES = 65_536;

/** The bytes and the entity tag of a text. */
export function madeContent(text: string): MadeContent {
  return { bytes: new Uint8Array(Buffer.from(text)), etag: etagOf(text) };
}

/** The strong entity tag of a text. */
export function etagOf(text: string | Uint8Array): string {
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
