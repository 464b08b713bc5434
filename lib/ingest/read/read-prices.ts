import type { ReadOptions } from "./dialect";
import type { PriceFile } from "./price-file";
import { PriceReader } from "./price-reader";

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
