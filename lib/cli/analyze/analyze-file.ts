import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { faultLines, unreadableReason } from "@/lib/cli/report-lines";
import { fileSessions } from "@/lib/ingest/checks/file-sessions";
import { placeMoments } from "@/lib/ingest/checks/place-moments";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { type TearSheetView, tearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { Problem } from "../../../scripts/problem.js";
import { closesInRange, type DateRange } from "./date-range";
import { SHIPPED_INDICES } from "./shipped-sessions";

/** A price file says neither whose closes it holds nor in which currency. */
const UNKNOWN = { symbol: null, currency: null, revision: null };

/**
 * The tear sheet of the closes of a price file in a range, without days that it only filled in; nothing is stored. `path` is where it is, `name` how
 * messages call it, printable. Throws a Problem with a line a fault where it cannot be read.
 */
export function analyzeFile(
  path: string,
  name: string,
  range: DateRange,
  options: ReadOptions,
): TearSheetView {
  const file = readPriceFile(path, name, options);
  const { series, calendar, notes } = fileSessions(
    file,
    basename(name, extname(name)) || "FILE",
    SHIPPED_INDICES,
  );
  return tearSheetView(closesInRange(series, range), UNKNOWN, {
    calendar,
    notes: [...file.notes, ...notes],
  });
}

function readPriceFile(path: string, name: string, options: ReadOptions): PriceFile {
  const bytes = readBytes(path, name);
  try {
    const file = readPrices(bytes, options);
    return file.moments === null ? file : placeMoments(file, null, SHIPPED_INDICES.yearEnds());
  } catch (error) {
    if (error instanceof PriceFileError) throw new Problem(faultLines(name, error.faults, error).join("\n"));
    throw error;
  }
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Problem(`${name}: ${unreadableReason(error)}`);
  }
}
