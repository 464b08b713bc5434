import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { PriceReader } from "@/lib/ingest/read/read-prices";

/** A price file that was read from a stream, and what the stream was. */
export interface StreamedPriceFile extends PriceFile {
  /** Of all bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Rows with a date: the closes, and the rows that were left out. */
  readonly rowsRead: number;
}

/** Who watches a stream being read, and may stop it. */
export interface StreamWatch {
  /** Told some fifty times a second, and at the end, how much was read so far. */
  readonly onProgress?: (bytesRead: number, rowsRead: number) => void;
  /** Stops the reading; its reason is then thrown. */
  readonly signal?: AbortSignal;
}

const PIECE_BYTES = 1 << 16;
const MS_BETWEEN_TURNS = 15;

/**
 * Reads a price file from a stream as `readPrices` reads one from memory, with the same result however the stream is
 * cut. What is kept does not grow with the file: a close a calendar day at most. The event loop turns at least every
 * few hundredths of a second. A file that is given up is not drained: the stream is closed.
 *
 * Throws a PriceFileError with the faults of the file, the error of the stream, or the reason of the signal.
 */
export async function readPriceStream(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
  { onProgress, signal }: StreamWatch = {},
): Promise<StreamedPriceFile> {
  const reader = new PriceReader(options);
  const hash = createHash("sha256");
  let bytes = 0;
  let turned = performance.now();
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length && !reader.isStopped; from += PIECE_BYTES) {
      signal?.throwIfAborted();
      const piece = chunk.subarray(from, from + PIECE_BYTES);
      hash.update(piece);
      reader.push(piece);
      bytes += piece.length;
      if (performance.now() - turned < MS_BETWEEN_TURNS) continue;
      onProgress?.(bytes, reader.rowsRead);
      await turn();
      turned = performance.now();
    }
    if (reader.isStopped) break;
  }
  signal?.throwIfAborted();
  const file = reader.end();
  onProgress?.(bytes, reader.rowsRead);
  return { ...file, sha256: hash.digest("hex"), bytes, rowsRead: reader.rowsRead };
}
