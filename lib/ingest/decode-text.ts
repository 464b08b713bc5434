import { closeRank, isDateName } from "./column-names";
import type { Encoding } from "./dialect";
import { type Fault, PriceFileError } from "./price-file-error";

/** How bytes stand for text, and how many of them a byte order mark takes. */
export interface TextEncoding {
  readonly encoding: Encoding;
  readonly markLength: number;
}

const BLOCK_BYTES = 1 << 14;
const HEAD_BYTES = 1 << 16;
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
const PLAIN_TEXT = "text in UTF-8, or in UTF-16 with a byte order mark";

/**
 * How the file is encoded: by its byte order mark, else UTF-8 where all of it is valid UTF-8, else GB18030, Big5
 * or Windows-1252 where its header has a known name of a date or a close in letters beyond ASCII.
 *
 * Throws a PriceFileError for an empty file, and for bytes that are no such text, with the line they stand on.
 */
export function chooseEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes.length === 0) throw refusal(1, "empty", "an empty file", "rows with a date and a close");
  for (const [kind, signature] of SIGNATURES) {
    if (startsWith(bytes, signature)) throw refusal(1, "not-text", kind, "a table saved as CSV text");
  }
  const [encoding, mark] = MARKS.find(([, each]) => startsWith(bytes, each)) ?? ["utf-8", []];
  const chosen = { encoding, markLength: mark.length } as const;
  if (isValid(bytes, chosen)) return chosen;
  const old = mark.length > 0 ? undefined : OLD_ENCODINGS.find((each) => hasKnownNames(bytes, each));
  if (old === undefined) {
    const found = `bytes that are not ${encoding === "utf-8" ? "UTF-8" : "UTF-16"}`;
    throw refusal(lineOf("\uFFFD", bytes, chosen), "not-text", found, PLAIN_TEXT);
  }
  return { encoding: old, markLength: 0 };
}

/**
 * The text of the file in pieces of about 16 KB, without the byte order mark; no piece ends within a
 * character. Throws a PriceFileError with the line where a zero character shows that this is no text.
 */
export function* textBlocks(bytes: Uint8Array, { encoding, markLength }: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (let from = markLength; from < bytes.length; from += BLOCK_BYTES) {
    const to = Math.min(from + BLOCK_BYTES, bytes.length);
    const text = decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
    if (text.includes("\0")) {
      throw refusal(lineOf("\0", bytes, { encoding, markLength }), "not-text", "a zero byte", PLAIN_TEXT);
    }
    yield text;
  }
}

function isValid(bytes: Uint8Array, { encoding, markLength }: TextEncoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let from = markLength; from < bytes.length; from += BLOCK_BYTES) {
      decoder.decode(bytes.subarray(from, from + BLOCK_BYTES), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function hasKnownNames(bytes: Uint8Array, encoding: Encoding): boolean {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES));
  const names = head.split(/[,;\t|\r\n]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ""));
  return names.some((name) => /[^\0-~]/.test(name) && (isDateName(name) || closeRank(name) !== null));
}

/** The line of the first place where a sign stands; U+FFFD where bytes are invalid. */
function lineOf(sign: string, bytes: Uint8Array, { encoding, markLength }: TextEncoding): number {
  const decoder = new TextDecoder(encoding);
  let line = 1;
  for (let from = markLength; from < bytes.length; from += BLOCK_BYTES) {
    const text = decoder.decode(bytes.subarray(from, from + BLOCK_BYTES), { stream: true });
    const at = text.indexOf(sign);
    if (at >= 0) return line + lineEndsIn(text.slice(0, at));
    line += lineEndsIn(text);
  }
  return line;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

function refusal(line: number, reason: Fault["reason"], found: string, expected: string): PriceFileError {
  return new PriceFileError([{ line, column: null, found, expected, reason }]);
}
