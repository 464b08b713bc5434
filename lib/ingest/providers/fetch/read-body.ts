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
  // Leaving the loop gives the rest of the answer up.
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > mostBytes) {
      throw malformed(host, found.megabytes(mostBytes / 1_000_000), expected.kilobytes);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
