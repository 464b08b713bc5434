import { StoreError } from "@/lib/db/connection/store-error";
import type { Closes } from "@/lib/db/read/read-closes";
import type { ImportFinding } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { storedClose } from "./same-close";

/** A reader's file that was read and checked, as an import notes it. */
export interface ImportRequest {
  /** Upper-case symbol of the index whose sessions the rows are. */
  readonly symbol: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** How the file is written, a short text. */
  readonly dialect: string;
  /** What the source of its closes is called in the store. */
  readonly source: string;
  /** Rows of the file with a date, those not accepted included. */
  readonly rowsRead: number;
  readonly rowsRefused: number;
  /** Which of two closes of one day stays where they differ by more than their rounding. */
  readonly prefer: "stored" | "file";
  readonly warnings: readonly ImportFinding[];
}

const FIRST_DAY = requireDay("0001-01-01");
const LAST_DAY = requireDay("9999-12-31");
// numeric(20,8) has twelve digits before the decimal mark.
const CLOSE_LIMIT = 1e12;

/**
 * The rows of a file as they would be stored: closes rounded to eight decimals. Throws a StoreError at the first
 * that cannot be: days not strictly increasing, a close that is not a number above 0, or either out of range.
 */
export function storableCloses({ symbol }: ImportRequest, { days, closes }: Closes): Closes {
  const rounded = closes.map(storedClose);
  try {
    makeSeries(symbol, days, rounded, null);
  } catch (error) {
    throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const last = days.length - 1;
  if (last >= 0 && (at(days, 0) < FIRST_DAY || at(days, last) > LAST_DAY)) {
    throw new StoreError(`${symbol}: a date is not of the years 1 to 9999`);
  }
  if (rounded.some((close) => close >= CLOSE_LIMIT)) {
    throw new StoreError(`${symbol}: a close is not below ${CLOSE_LIMIT}`);
  }
  return { days, closes: rounded };
}
