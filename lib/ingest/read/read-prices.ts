import { chooseEncoding, HEAD_BYTES, type TextEncoding } from "@/lib/ingest/read/encoding/choose-encoding";
import { lineAfter, TextStream } from "@/lib/ingest/read/encoding/decode-text";
import { findLayout, type Layout } from "@/lib/ingest/read/layout/find-layout";
import { HEAD_LENGTH } from "@/lib/ingest/read/layout/head-sample";
import { CloseRows } from "./close-rows";
import type { ReadOptions } from "./dialect";
import { type PriceFile, priceFile } from "./price-file";
import { settle } from "./settle";
import { type RowSplitter, rowSplitter } from "./split-rows";

const BLOCK_BYTES = 1 << 14;
// What is wrong with a file is mostly wrong in all of it: enough to list the faults of any file but a huge one.
const BYTES_READ_AFTER_FAULT = 1 << 21;

/**
 * Reads any price file that has a date and a close in each row: encoding, delimiter, header, format of dates and
 * numbers and the direction of time are found in the file. Nothing is guessed: what would fit two readings is
 * refused with the choice, which `options` can make.
 *
 * Throws a PriceFileError with all faults of the file, up to 50 in full.
 */
export function readPrices(bytes: Uint8Array, options: ReadOptions = {}): PriceFile {
  const reader = new PriceReader(options);
  reader.push(bytes);
  return reader.end();
}

interface Table {
  readonly encoding: TextEncoding;
  readonly text: TextStream;
  readonly layout: Layout;
  readonly rows: CloseRows;
  readonly splitter: RowSplitter;
}

/**
 * Reads a price file from its bytes, in pieces of any length. It keeps a close a calendar day and no text, so that
 * memory does not grow with the file. A file with a fault that no choice can mend is read for 2 MB more and then
 * given up. `push` and `end` throw a PriceFileError.
 */
export class PriceReader {
  readonly #options: ReadOptions;
  /** The first bytes, until there are enough of them; `null` from then on. */
  #head: Uint8Array | null = new Uint8Array(HEAD_BYTES);
  #headLength = 0;
  #table: Table | null = null;
  /** How many bytes of a file at fault are still worth reading. */
  #bytesLeft = BYTES_READ_AFTER_FAULT;
  #readTo: number | null = null;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Whether nothing that follows changes the answer. */
  get isStopped(): boolean {
    return this.#readTo !== null || (this.#table?.splitter.isStopped ?? false);
  }

  /** Rows with a date so far. */
  get rowsRead(): number {
    return this.#table?.rows.rowsRead ?? 0;
  }

  /** Takes the next bytes of the file. They are not kept: the caller may use the array again. */
  push(bytes: Uint8Array): void {
    if (this.#head === null) {
      this.#take(bytes);
      return;
    }
    const missing = HEAD_BYTES - this.#headLength;
    this.#head.set(bytes.subarray(0, missing), this.#headLength);
    this.#headLength += Math.min(missing, bytes.length);
    if (this.#headLength < HEAD_BYTES) return;
    this.#begin(this.#head, false);
    this.#take(bytes.subarray(missing));
  }

  /** The file, once all of its bytes are pushed. */
  end(): PriceFile {
    const table = this.#table ?? this.#begin(this.#headBytes(), true);
    if (!this.isStopped) {
      table.splitter.push(table.text.end(table.splitter.lineAfter));
      table.splitter.end();
    }
    const { rows, layout, encoding } = table;
    return priceFile(rows, settle(rows, layout, this.#readTo), layout, encoding);
  }

  #headBytes(): Uint8Array {
    return (this.#head ?? new Uint8Array(0)).subarray(0, this.#headLength);
  }

  /** Finds in the first bytes how the file is written, and takes them. */
  #begin(head: Uint8Array, isWhole: boolean): Table {
    const encoding = chooseEncoding(head, isWhole, this.#options.encoding ?? null);
    const text = new TextStream(encoding.encoding);
    const content = head.subarray(encoding.markLength);
    const block = text.decode(content.subarray(0, BLOCK_BYTES), lineAfter);
    const isHeadWhole = isWhole && head.length <= HEAD_LENGTH;
    const layout = findLayout(isHeadWhole ? block : headOf(block), isHeadWhole);
    const rows = new CloseRows(layout, this.#options);
    const splitter = rowSplitter(layout.delimiter, rows);
    const table = { encoding, text, layout, rows, splitter };
    this.#head = null;
    this.#table = table;
    splitter.push(block);
    this.#take(content.subarray(BLOCK_BYTES));
    return table;
  }

  #take(bytes: Uint8Array): void {
    const table = this.#table;
    for (let from = 0; table !== null && from < bytes.length && !this.isStopped; from += BLOCK_BYTES) {
      const block = bytes.subarray(from, from + BLOCK_BYTES);
      table.splitter.push(table.text.decode(block, table.splitter.lineAfter));
      if (!table.rows.isPossible) this.#bytesLeft -= block.length;
      if (this.#bytesLeft <= 0) this.#readTo = table.splitter.lineAfter("") - 1;
    }
  }
}

/** The first lines of a text, without one that is cut in two. */
function headOf(block: string): string {
  const head = block.slice(0, HEAD_LENGTH);
  const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r"));
  return end < 0 ? head : head.slice(0, end + 1);
}
