import { providerWords } from "@/lib/i18n/messages/providers";
import { malformed } from "@/lib/ingest/providers/provider-error";

const { expected, found } = providerWords;

/**
 * The body of a response, unpacked, up to `mostBytes`; a longer one is cut off while it arrives and refused with a
 * ProviderError that names `host`. Bytes are counted after unpacking, so a small answer cannot unpack into a big one.
 */
export async function readBody(response: Response, mostBytes: number, host: string): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > mostBytes) {
      // The answer is given up either way; that giving up fails changes nothing.
      await reader.cancel().catch(() => {});
      throw malformed(host, found.megabytes(mostBytes / 1_000_000), expected.kilobytes);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}
