import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { isoFromDay } from "@/lib/series/day";

const encoder = new TextEncoder();

/** The closes of a price file by date, as its text or bytes are read. Throws a PriceFileError. */
export function closesOf(file: string | Uint8Array, options: ReadOptions = {}): Record<string, number> {
  const { days, closes } = readPrices(typeof file === "string" ? encoder.encode(file) : file, options);
  return Object.fromEntries(Array.from(days, (day, at) => [isoFromDay(day), closes[at] ?? Number.NaN]));
}

/** Why a price file is refused: the line and rule of each fault; empty where it is read. */
export function faultsOf(file: string | Uint8Array, options: ReadOptions = {}): [number, string][] {
  try {
    closesOf(file, options);
  } catch (error) {
    if (error instanceof PriceFileError) return error.faults.map(({ line, rule }) => [line, rule]);
    throw error;
  }
  return [];
}

/** What the faults of a price file say, one a line; empty where it is read. */
export function refusalOf(file: string | Uint8Array, options: ReadOptions = {}): string {
  try {
    closesOf(file, options);
  } catch (error) {
    if (error instanceof PriceFileError) return error.message;
    throw error;
  }
  return "";
}
