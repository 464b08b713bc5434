const encoder = new TextEncoder();

/** A text or bytes as a stream of pieces, as a file or an upload comes. */
export async function* byteStream(
  content: string | Uint8Array,
  length = 1 << 14,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length);
}
