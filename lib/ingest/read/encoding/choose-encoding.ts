import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { dateShapeOf } from "@/lib/ingest/read/dates/date-format";
import { closeRank, isDateName } from "@/lib/ingest/read/layout/column-names";
import { PriceFileError, refusal } from "@/lib/ingest/read/price-file-error";
import { lineAfter, TextStream } from "./decode-text";
import type { Encoding } from "./encodings";

/** How bytes stand for text, and how many of them a byte order mark takes. */
export interface TextEncoding {
  readonly encoding: Encoding;
  readonly markLength: number;
}

const BLOCK_BYTES = 1 << 14;
// UTF-32 first: its mark begins with that of UTF-16.
const MARKS: ReadonlyArray<readonly [Encoding, readonly number[]]> = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SIGNATURES: ReadonlyArray<readonly [string, readonly number[]]> = [
  [readingWords.archive.zip, [0x50, 0x4b, 0x03, 0x04]],
  [readingWords.archive.excel, [0xd0, 0xcf, 0x11, 0xe0]],
  [readingWords.archive.gzip, [0x1f, 0x8b]],
  [readingWords.archive.pdf, [0x25, 0x50, 0x44, 0x46]],
  [readingWords.archive.picture, [0x89, 0x50, 0x4e, 0x47]],
  [readingWords.archive.picture, [0xff, 0xd8, 0xff]],
  [readingWords.archive.picture, [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  [readingWords.archive.picture, [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  [readingWords.archive.picture, [0x52, 0x49, 0x46, 0x46]],
  [readingWords.archive.picture, [0x49, 0x49, 0x2a, 0x00]],
  [readingWords.archive.picture, [0x4d, 0x4d, 0x00, 0x2a]],
];
// Of those that read a header alike the first is named.
const OLD_ENCODINGS: readonly Encoding[] = [
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "windows-1252",
  "windows-1250",
  "windows-1251",
];
const BYTES_LOOKED_AT = 256;
// A text in Latin letters and digits, in two bytes a sign, has a zero in nearly every pair.
const FEWEST_ZEROS = 0.4;

/** Whether a cell beyond ASCII is one that a table of its kind has: what tells the old encodings apart. */
export type IsKnownCell = (cell: string) => boolean;

const isPriceCell: IsKnownCell = (cell) =>
  isDateName(cell) || closeRank(cell) !== null || dateShapeOf(cell) !== null;

/** How many bytes at the head of a file tell how it is encoded. */
export const HEAD_BYTES = 1 << 16;

/**
 * How the file is encoded that begins with `head`, its first 64 KB or all of it (`isWhole`): as it is told, else by its
 * byte order mark, else UTF-8 where the head is valid UTF-8, else the one old encoding that reads the head without a
 * fault and finds cells beyond ASCII in it that `isKnown`: names of dates or closes, or dates, where nothing else is said.
 *
 * Throws a PriceFileError for an empty file, for bytes that are no such text, with the line they stand on, and where
 * several old encodings fit or none, with those that can be told.
 */
export function chooseEncoding(
  head: Uint8Array,
  isWhole: boolean,
  told: Encoding | null,
  isKnown: IsKnownCell = isPriceCell,
): TextEncoding {
  if (head.length === 0) throw refusal("empty", 1, readingWords.emptyFile);
  for (const [kind, signature] of SIGNATURES) {
    if (startsWith(head, signature)) throw refusal("not-text", 1, readingWords.notCsvText(kind));
  }
  const marked = MARKS.find(([encoding, each]) => startsWith(head, each) && (told ?? encoding) === encoding);
  const encoding = told ?? marked?.[0] ?? withoutMark(head);
  const markLength = marked?.[1].length ?? 0;
  const fault = faultOf(head.subarray(markLength), encoding, isWhole);
  if (fault === null) return { encoding, markLength };
  if (told !== null || encoding !== "utf-8" || markLength > 0) throw fault;
  return { encoding: oldEncoding(head, isWhole, fault, isKnown), markLength: 0 };
}

/** UTF-8, or UTF-16 where every other byte is a zero. */
function withoutMark(head: Uint8Array): Encoding {
  const looked = head.subarray(0, BYTES_LOOKED_AT);
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / looked.length);
  if (odd >= FEWEST_ZEROS && even === 0) return "utf-16le";
  return even >= FEWEST_ZEROS && odd === 0 ? "utf-16be" : "utf-8";
}

/** The old encoding of a head that `fault` says is no UTF-8; throws it, with the candidates, where none is the one. */
function oldEncoding(
  head: Uint8Array,
  isWhole: boolean,
  fault: PriceFileError,
  isKnown: IsKnownCell,
): Encoding {
  const possible = OLD_ENCODINGS.filter((each) => faultOf(head, each, isWhole) === null);
  const readings = possible
    .map((each) => ({ each, cells: knownCells(head, each, isKnown) }))
    .filter(({ cells }) => cells !== "");
  const [first] = readings;
  if (first !== undefined && readings.every(({ cells }) => cells === first.cells)) return first.each;
  const candidates = readings.length > 0 ? readings.map(({ each }) => each) : possible;
  const [told] = fault.faults;
  const words = readingWords.chooseEncoding(told?.details.found ?? "", candidates.join(", "));
  throw refusal("not-text", told?.line ?? 1, words, null, candidates);
}

/** What is wrong with the head of a file as text in an encoding; `null` where nothing is. */
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

/** The cells beyond ASCII that an encoding makes known ones. */
function knownCells(bytes: Uint8Array, encoding: Encoding, isKnown: IsKnownCell): string {
  const cells = new TextDecoder(encoding).decode(bytes).split(/[,;\t|\r\n]/);
  const names = cells.map((cell) => cell.replace(/^\s*"|"\s*$/g, "").trim());
  return [...new Set(names)].filter((name) => /[^\0-~]/.test(name) && isKnown(name)).join(",");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}
