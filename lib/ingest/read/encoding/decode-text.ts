import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { refusal } from "@/lib/ingest/read/price-file-error";
import type { Encoding } from "./encodings";
import { Utf32Decoder } from "./utf-32-decoder";

// What a piece may go on with: three bytes of UTF-8, or half a pair of UTF-16.
const LONGEST_TAIL = 4;

/** Says on which line a text ends that follows what was decoded before. */
export type LineOf = (text: string) => number;

/** Turns the bytes of a file into text, piece by piece: a piece may end within a character. */
export class TextStream {
  readonly #encoding: Encoding;
  readonly #decoder: Decoder;
  /** The last bytes before the next piece, at least those of a character that it may go on with. */
  #tail = new Uint8Array(0);
  #length = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#decoder = decoderOf(encoding);
  }

  /** The text of the next piece. Throws a PriceFileError with the line of invalid bytes or of a zero character. */
  decode(bytes: Uint8Array, lineOf: LineOf): string {
    const text = this.#strictly({ stream: true }, bytes, lineOf);
    const zero = text.indexOf("\0");
    if (zero >= 0) throw refusal("not-text", lineOf(text.slice(0, zero)), readingWords.zeroByte);
    this.#length += bytes.length;
    this.#tail = lastBytes(this.#tail, bytes, LONGEST_TAIL + (this.#length % 2));
    return text;
  }

  /** The text that is left at the end of the file. Throws where it ends within a character. */
  end(lineOf: LineOf): string {
    return this.#strictly({ stream: false }, new Uint8Array(0), lineOf);
  }

  #strictly(options: { readonly stream: boolean }, bytes: Uint8Array, lineOf: LineOf): string {
    try {
      return this.#decoder.decode(bytes, options);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const name = this.#encoding.toUpperCase().replace(/(?<=UTF-\d\d)[LB]E/, "");
      throw refusal("not-text", lineOf(this.#beforeFault(bytes)), readingWords.otherBytes(name));
    }
  }

  /** The text of a piece up to what cannot be decoded. */
  #beforeFault(bytes: Uint8Array): string {
    if (this.#encoding.startsWith("utf-32")) return "";
    const decoder = new TextDecoder(this.#encoding);
    const isRest = (byte: number) => this.#encoding === "utf-8" && byte >= 0x80 && byte < 0xc0;
    const start = this.#tail.findIndex((byte) => !isRest(byte));
    if (start >= 0) decoder.decode(this.#tail.subarray(start), { stream: true });
    const text = decoder.decode(bytes);
    const fault = text.indexOf("\uFFFD");
    return fault < 0 ? text : text.slice(0, fault);
  }
}

interface Decoder {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}

function decoderOf(encoding: Encoding): Decoder {
  if (encoding === "utf-32le" || encoding === "utf-32be") return new Utf32Decoder(encoding === "utf-32le");
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** The line on which a text ends, counted from 1. */
export function lineAfter(text: string): number {
  return 1 + (text.match(/\r\n?|\n/g)?.length ?? 0);
}

function lastBytes(earlier: Uint8Array, bytes: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= count) return bytes.slice(bytes.length - count);
  return Uint8Array.of(...earlier, ...bytes).slice(-count);
}
