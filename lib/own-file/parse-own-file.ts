import type { Finding } from "@/lib/findings/finding";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { type Fault, PriceFileError } from "@/lib/ingest/read/price-file-error";
import { PriceReader } from "@/lib/ingest/read/read-prices";
import { shownText } from "@/lib/text/shown-text";
import { type OwnChoices, readOptionsOf } from "./own-choices";

/** A file as a reader gives it. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: OwnChoices;
}

/** A file whose text was read: all that is kept of it, a close a day. What it means is judged afterwards. */
export interface ParsedOwnFile {
  readonly kind: "parsed";
  /** As it can be shown. */
  readonly name: string;
  readonly file: PriceFile;
}

/** A file that cannot be read, with the faults that `almanac analyze` names. Plain data. */
export interface OwnRefusal {
  readonly kind: "refused";
  readonly name: string;
  readonly faults: ReadonlyArray<Finding & Pick<Fault, "choices">>;
  /** How many faults there are beyond those. */
  readonly more: number;
  /** The line up to which a file was read that was given up; `null`: all of it was. */
  readonly readTo: number | null;
}

/** Who watches a stream being read, and may stop it. */
export interface OwnWatch {
  /** Told after each piece how many bytes were read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Stops the reading; its reason is then thrown. */
  readonly signal?: AbortSignal;
}

const LONGEST_NAME = 255;
// The system hands over pieces of 64 KB to some megabytes; in between, whoever waits has a turn.
const PIECE_BYTES = 1 << 18;

/** The closes of a file in memory, as `almanac analyze` reads them, or why not. */
export function parseOwnFile({ name, bytes, choices }: OwnFile): ParsedOwnFile | OwnRefusal {
  return parsed(name, () => {
    const reader = new PriceReader(readOptionsOf(choices));
    reader.push(bytes);
    return reader.end();
  });
}

/**
 * The same of a stream (`file.stream()`), of which nothing is kept but the closes: memory does not grow with the file. A
 * file that is given up is not read to its end.
 *
 * Rejects with what the stream rejects with (a folder that was dropped, a file that is gone or was changed) and with the
 * reason of the signal.
 */
export async function parseOwnStream(
  { name, choices, stream }: Omit<OwnFile, "bytes"> & { readonly stream: ReadableStream<Uint8Array> },
  { onProgress, signal }: OwnWatch = {},
): Promise<ParsedOwnFile | OwnRefusal> {
  const reader = new PriceReader(readOptionsOf(choices));
  const pieces = stream.getReader();
  let bytes = 0;
  let refused: OwnRefusal | null = null;
  try {
    while (refused === null && !reader.isStopped) {
      signal?.throwIfAborted();
      const { done, value } = await pieces.read();
      if (done) break;
      refused = refusalOf(name, () => pushInPieces(reader, value));
      bytes += value.length;
      onProgress?.(bytes);
    }
  } finally {
    // Whether that which is no longer wanted can be closed is no matter.
    pieces.cancel().catch(() => undefined);
  }
  return refused ?? parsed(name, () => reader.end());
}

function pushInPieces(reader: PriceReader, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length && !reader.isStopped; from += PIECE_BYTES) {
    reader.push(bytes.subarray(from, from + PIECE_BYTES));
  }
}

function parsed(name: string, read: () => PriceFile): ParsedOwnFile | OwnRefusal {
  try {
    return { kind: "parsed", name: shownText(name, LONGEST_NAME), file: read() };
  } catch (error) {
    return requireRefusal(name, error);
  }
}

function refusalOf(name: string, read: () => void): OwnRefusal | null {
  try {
    read();
    return null;
  } catch (error) {
    return requireRefusal(name, error);
  }
}

/** The refusal of a file that an error says; throws any other error. */
export function requireRefusal(name: string, error: unknown): OwnRefusal {
  if (!(error instanceof PriceFileError)) throw error;
  const { faults, more, readTo } = error;
  return { kind: "refused", name: shownText(name, LONGEST_NAME), faults, more, readTo };
}
