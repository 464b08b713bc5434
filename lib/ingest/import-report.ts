import type { Finding, FindingRule } from "@/lib/findings/finding";
import type { Dialect } from "@/lib/ingest/read/dialect";

/** How an import ended. */
type ImportStatus =
  /** The file is stored whole. */
  | "stored"
  /** The same file had been stored before, and everything was in place. */
  | "already-stored"
  /** A dry run: the file would be stored. */
  | "checked"
  /** It has faults: nothing was stored. */
  | "refused";

/** What became of a price file, and everything that was found in it. */
export interface ImportReport {
  readonly status: ImportStatus;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** `null` where the file was not read to its end. */
  readonly sha256: string | null;
  /** How the file is written; `null` where it could not be read. */
  readonly dialect: Dialect | null;
  /** The same in English. */
  readonly dialectWords: string | null;
  /** The index, upper case; `null` where it is not known. */
  readonly symbol: string | null;
  /** Rows with a date; `null` where the file could not be read. The counts below add up to it in a file that is stored. */
  readonly rowsRead: number | null;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that a stored close which says otherwise, or a day without a session, kept out. */
  readonly kept: number;
  /** Rows that were left out: without a close, repeated, or of weekends filled in. */
  readonly refused: number;
  readonly warnings: readonly Finding[];
  /** How many warnings of a rule there are beyond those listed. */
  readonly moreWarnings: Readonly<Partial<Record<FindingRule, number>>>;
  /** The first 50, by line. */
  readonly faults: readonly Finding[];
  readonly moreFaults: number;
  /** The line up to which a large file at fault was read; `null`: to its end. */
  readonly readTo: number | null;
  /** The number of the load in the store; `null` where there is none. */
  readonly batchId: number | null;
  /** The store's revision afterwards; `null` where it was not asked. */
  readonly revision: number | null;
  readonly seconds: number;
}

/** What is known of a file before anything else. */
export const BLANK_REPORT = {
  sha256: null,
  dialect: null,
  dialectWords: null,
  symbol: null,
  rowsRead: null,
  inserted: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  refused: 0,
  warnings: [],
  moreWarnings: {},
  faults: [],
  moreFaults: 0,
  readTo: null,
  batchId: null,
  revision: null,
} as const satisfies Partial<ImportReport>;
