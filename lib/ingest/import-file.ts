import { setImmediate as turn } from "node:timers/promises";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { readIndex } from "@/lib/db/read/read-index";
import { readYearEnds } from "@/lib/db/read/read-year-ends";
import { chooseIndex, contradiction } from "@/lib/ingest/checks/check-against-store";
import { checkAlone } from "@/lib/ingest/checks/check-alone";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { dialectWords } from "@/lib/ingest/read/dialect-words";
import { faultListOf, mergeFaults } from "@/lib/ingest/read/fault-list";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPriceStream, type StreamedPriceFile } from "@/lib/ingest/read-price-stream";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { shownText } from "@/lib/text/shown-text";
import { datesShiftedByWeekdays } from "./checks/dates-shifted";
import { placeMoments } from "./checks/place-moments";
import { storedCalendar } from "./checks/stored-calendar";
import { type FilteredRows, filterRows, withDisagreements } from "./filter-rows";
import { BLANK_REPORT, type ImportReport } from "./import-report";
import { lastSettledDay, marketOf } from "./providers/markets";
import { disagreementWarnings, importRequest, shownDialect, slightWarnings } from "./store-request";
import { toldLoad } from "./told-load";

const LONGEST_NAME = 255;

/** A price file to import. */
export interface FileToImport extends ReadOptions {
  /** The name of the file, without its folder. */
  readonly fileName: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The index, in any case of letters; `null`: the one that its year-ends tell. */
  readonly symbol: string | null;
  /** Which of two different closes of a day the series has afterwards. */
  readonly prefer: "stored" | "file";
  /** Reads and checks, but stores nothing. */
  readonly dryRun: boolean;
}

/** How far an import is. */
export type ImportStage =
  | { readonly stage: "reading"; readonly bytes: number; readonly rows: number }
  | { readonly stage: "checking"; readonly rows: number }
  | { readonly stage: "storing"; readonly rows: number; readonly total: number };

/** Who watches an import, and may stop it. */
export interface ImportWatch {
  /** The day of the import, `YYYY-MM-DD`: no close is later. */
  readonly today: string;
  /** The moment of the import, in milliseconds since 1970 UTC; where it is not given, a close of `today` may not stand. */
  readonly now?: number;
  readonly onProgress?: (stage: ImportStage) => void;
  /** Stops the import, with nothing stored. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a price file, checks it and stores it whole, or reports why not: a file with a fault changes nothing. Rows that
 * look wrong are stored with a warning; lib/ingest/checks says by which rules.
 *
 * Throws what the stream throws, the reason of the signal, and a StoreError where the store fails; nothing is stored
 * then.
 */
export async function importFile(db: Db, given: FileToImport, watch: ImportWatch): Promise<ImportReport> {
  const started = performance.now();
  // Whatever a file is called, the store, its pages and the log hold a name that can be shown.
  const file = { ...given, fileName: shownText(given.fileName, LONGEST_NAME) };
  return toldLoad("import", watch.signal, async () => {
    const outcome = await outcomeOf(db, file, watch);
    const seconds = (performance.now() - started) / 1000;
    return { ...BLANK_REPORT, file: file.fileName, status: "refused", ...outcome, seconds };
  });
}

type Outcome = Partial<ImportReport>;

async function outcomeOf(db: Db, file: FileToImport, watch: ImportWatch): Promise<Outcome> {
  try {
    const { signal, onProgress } = watch;
    const read = await readPriceStream(file.chunks, file, {
      onProgress: (bytes, rows) => onProgress?.({ stage: "reading", bytes, rows }),
      ...(signal === undefined ? {} : { signal }),
    });
    onProgress?.({ stage: "checking", rows: read.rowsRead });
    const { sha256, dialect, rowsRead } = read;
    const known = { sha256, dialect: shownDialect(dialect), dialectWords: dialectWords(dialect), rowsRead };
    return { ...known, ...(await checkAndStore(db, file, read, watch)) };
  } catch (error) {
    if (!(error instanceof PriceFileError)) throw error;
    return { faults: error.faults, moreFaults: error.more, readTo: error.readTo };
  }
}

async function checkAndStore(
  db: Db,
  file: FileToImport,
  asRead: StreamedPriceFile,
  watch: ImportWatch,
): Promise<Outcome> {
  const today = requireDay(watch.today);
  const known = await readYearEnds(db);
  const read = placeMoments(asRead, file.symbol, known);
  const alone = checkAlone(read, today);
  await turn();
  const chosen = alone.isDaily || file.symbol !== null ? chooseIndex(read, file.symbol, known) : null;
  const symbol = chosen !== null && "symbol" in chosen ? chosen.symbol : null;
  const stored = symbol === null ? null : await storedSeries(db, symbol);
  const shifted = datesShiftedByWeekdays(read, alone.suspicious.found, stored && storedCalendar(stored));
  const hasSessions = alone.isDaily && shifted.length === 0;
  const against =
    stored === null || !hasSessions ? null : contradiction(read, alone.suspicious.found, stored, known);
  // Dates that are no sessions tell no index; to say so as well would only hide what is wrong.
  const isAsked = hasSessions || file.symbol !== null;
  const unknown = isAsked && chosen !== null && "fault" in chosen ? chosen.fault : null;
  // Checks of a long file take a moment each, in which the server that they run in answers nobody.
  await turn();
  const { faults, total } = mergeFaults([...alone.faults, faultListOf([...shifted, unknown, against])]);
  if (total > 0 || stored === null) return { symbol, faults, moreFaults: total - faults.length };
  const filtered = filterRows(read, alone.suspicious, stored, today, settledDay(stored.symbol, watch));
  return { symbol, ...(await store(db, file, read, filtered, watch)) };
}

function settledDay(symbol: string, { now }: ImportWatch): number | null {
  const market = marketOf(symbol);
  return now === undefined || market === null ? null : lastSettledDay(market, now);
}

/** The closes that the store has of an index, none for one without closes. */
async function storedSeries(db: Db, symbol: string): Promise<Series> {
  const record = await readIndex(db, symbol);
  return record?.series ?? makeSeries(symbol, new Int32Array(0), new Float64Array(0), null);
}

async function store(
  db: Db,
  file: FileToImport,
  read: StreamedPriceFile,
  { symbol, closes, warnings, moreWarnings }: FilteredRows,
  { onProgress, signal }: ImportWatch,
): Promise<Outcome> {
  const refused = read.rowsRead - closes.days.length;
  const request = importRequest({ symbol, file, read, refused, warnings });
  const outcome = await importCloses(db, request, closes, {
    dryRun: file.dryRun,
    onProgress: ({ rows, total }) => onProgress?.({ stage: "storing", rows, total }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { disagreements, disagreementCount, slight, alreadyImported } = outcome;
  const { inserted, changed, unchanged, kept, batchId, revision } = outcome;
  const unlisted = disagreementCount - disagreements.length;
  return {
    status: file.dryRun ? "checked" : alreadyImported ? "already-stored" : "stored",
    inserted,
    changed,
    unchanged,
    kept,
    refused,
    revision,
    batchId: file.dryRun ? null : batchId,
    warnings: withDisagreements(warnings, [
      ...slightWarnings(closes, slight),
      ...disagreementWarnings(closes, disagreements),
    ]),
    moreWarnings: unlisted === 0 ? moreWarnings : { ...moreWarnings, "other-close": unlisted },
  };
}
