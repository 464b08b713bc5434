import type { Encoding } from "@/lib/ingest/read/encoding/encodings";

/** A text in an old encoding of one and two bytes a sign, found by decoding what bytes there can be. */
export function encodeAs(encoding: Encoding, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0xff; lead >= 0; lead--) {
    const sign = decoder.decode(Uint8Array.of(lead));
    if (sign.length === 1 && sign !== "\uFFFD") bytesOf.set(sign, [lead]);
    for (let trail = 0x40; lead >= 0x81 && trail <= 0xfe; trail++) {
      const pair = decoder.decode(Uint8Array.of(lead, trail));
      if (pair.length === 1 && pair !== "\uFFFD" && !bytesOf.has(pair)) bytesOf.set(pair, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const bytes = bytesOf.get(sign);
      if (bytes === undefined) throw new RangeError(`${encoding} has no ${sign}`);
      return bytes;
    }),
  );
}
