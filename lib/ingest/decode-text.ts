import { closeRank, isDateName } from "./column-names";
import type { Encoding } from "./dialect";
import { type Fault, PriceFileError } from "./price-file-error";

/** How bytes stand for text, and how many of them a byte order mark takes. */
export interface TextEncoding {
  readonly encoding: Encoding;
  readonly markLength: number;
}

const BLOCK_BYTES = 1 << 14;
const MARKS: ReadonlyArray<readonly [Encoding, readonly number[]]> = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SIGNATURES: ReadonlyArray<readonly [string, readonly number[]]> = [
  ["an Excel workbook or another ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a compressed file (gzip)", [0x1f, 0x8b]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
];
// Tried in this order, and taken only where they turn the header into names that are known.
const OLD_ENCODINGS: readonly Encoding[] = ["gb18030", "big5", "windows-1252"];
// What a piece may go on with: three bytes of UTF-8, or half a pair of UTF-16.
const LONGEST_TAIL = 4;
const PLAIN_TEXT = "text in UTF-8, or in UTF-16 with a byte order mark";

/** How many bytes at the head of a file tell how it is encoded. */
export const HEAD_BYTES = 1 << 16;

/**
 * How the file is encoded that begins with `head`, its first 64 KB or all of it (`isWhole`): by its byte order mark,
 * else UTF-8 where the head is valid UTF-8, else GB18030, Big5 or Windows-1252 where its header has a known name of a
 * date or a close in letters beyond ASCII.
 *
 * Throws a PriceFileError for an empty file, and for bytes that are no such text, with the line they stand on.
 */
export function chooseEncoding(head: Uint8Array, isWhole: boolean): TextEncoding {
  if (head.length === 0) throw refusal(1, "empty", "an empty file", "rows with a date and a close");
  for (const [kind, signature] of SIGNATURES) {
    if (startsWith(head, signature)) throw refusal(1, "not-text", kind, "a table saved as CSV text");
  }
  const [encoding, mark] = MARKS.find(([, each]) => startsWith(head, each)) ?? ["utf-8", []];
  const chosen = { encoding, markLength: mark.length } as const;
  const fault = faultOf(head.subarray(mark.length), encoding, isWhole);
  if (fault === null) return chosen;
  const old = mark.length > 0 ? undefined : OLD_ENCODINGS.find((each) => hasKnownNames(head, each));
  if (old === undefined) throw fault;
  return { encoding: old, markLength: 0 };
}

/** What is wrong with the head of a file as text in UTF-8 or UTF-16; `null` where nothing is. */
function faultOf(head: Uint8Array, encoding: Encoding, isWhole: boolean): PriceFileError | null {
  const stream = new TextStream(encoding);
  let text = "";
  const lineOf = (before: string) => lineAfter(text + before);
  try {
    for (let from = 0; from < head.length; from += BLOCK_BYTES) {
      text += stream.decode(head.subarray(from, from + BLOCK_BYTES), lineOf);
    }
    if (isWhole) stream.end(lineOf);
    return null;
  } catch (error) {
    if (error instanceof PriceFileError) return error;
    throw error;
  }
}

/** Says on which line a text ends that follows what was decoded before. */
export type LineOf = (text: string) => number;

/** Turns the bytes of a file into text, piece by piece: a piece may end within a character. */
export class TextStream {
  readonly #encoding: Encoding;
  readonly #decoder: TextDecoder;
  readonly #isStrict: boolean;
  /** The last bytes before the next piece, at least those of a character that it may go on with. */
  #tail = new Uint8Array(0);
  #length = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    // Of the old encodings it is known by the header only that they fit; a stray byte is no reason to refuse.
    this.#isStrict = !OLD_ENCODINGS.includes(encoding);
    this.#decoder = new TextDecoder(encoding, { fatal: this.#isStrict, ignoreBOM: true });
  }

  /** The text of the next piece. Throws a PriceFileError with the line of invalid bytes or of a zero character. */
  decode(bytes: Uint8Array, lineOf: LineOf): string {
    const text = this.#strictly({ stream: true }, bytes, lineOf);
    const zero = text.indexOf("\0");
    if (zero >= 0) throw refusal(lineOf(text.slice(0, zero)), "not-text", "a zero byte", PLAIN_TEXT);
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
      const found = `bytes that are not ${this.#encoding === "utf-8" ? "UTF-8" : "UTF-16"}`;
      throw refusal(lineOf(this.#beforeFault(bytes)), "not-text", found, PLAIN_TEXT);
    }
  }

  /** The text of a piece up to what cannot be decoded. */
  #beforeFault(bytes: Uint8Array): string {
    const decoder = new TextDecoder(this.#encoding);
    const isRest = (byte: number) => this.#encoding === "utf-8" && byte >= 0x80 && byte < 0xc0;
    const start = this.#tail.findIndex((byte) => !isRest(byte));
    if (start >= 0) decoder.decode(this.#tail.subarray(start), { stream: true });
    const text = decoder.decode(bytes);
    const fault = text.indexOf("\uFFFD");
    return fault < 0 ? text : text.slice(0, fault);
  }
}

/** The line on which a text ends, counted from 1. */
export function lineAfter(text: string): number {
  return 1 + (text.match(/\r\n?|\n/g)?.length ?? 0);
}

function lastBytes(earlier: Uint8Array, bytes: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= count) return bytes.slice(bytes.length - count);
  return Uint8Array.of(...earlier, ...bytes).slice(-count);
}

function hasKnownNames(bytes: Uint8Array, encoding: Encoding): boolean {
  const head = new TextDecoder(encoding).decode(bytes);
  const names = head.split(/[,;\t|\r\n]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ""));
  return names.some((name) => /[^\0-~]/.test(name) && (isDateName(name) || closeRank(name) !== null));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

function refusal(line: number, reason: Fault["reason"], found: string, expected: string): PriceFileError {
  return new PriceFileError([{ line, column: null, found, expected, reason }]);
}
