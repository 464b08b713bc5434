import type { Db } from "@/lib/db/open-database";
import { prepareStore } from "@/lib/db/prepare-store";
import { readBatch, readBatches } from "@/lib/db/read-batches";
import { readJournal } from "@/lib/db/read-journal";
import { readWarnings } from "@/lib/db/read-warnings";
import type { ImportBatchRecord, ImportReport, Journal } from "@/lib/reference/records";
import { failureText } from "./failure-text";
import { currentBeat, type Held, hold } from "./hold";
import { IN_FILES, OF_ONE_LOAD, ON_PAGE } from "./journal-length";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

/**
 * The latest loads, their warnings and the closes that they changed; kept in memory until there is another load.
 * Where the store does not answer, what it last said, with the time. Rejects with StoreUnavailable where it does not
 * answer and nothing was kept.
 */
export async function loadJournal(): Promise<Held<Journal>> {
  const state = storeState();
  const beat = await currentBeat(state);
  const held = await hold(state, state.journals, beat, {
    name: "journal",
    revision: beat.value.newestBatch,
    read: (db) => readJournal(db, ON_PAGE),
    revisionOf: (journal) => journal.newest,
    keep: (found) => state.snapshot.keep("journal", found),
    findKept: () => state.snapshot.find("journal"),
  });
  // Every store has a journal, if an empty one.
  if (held === null) throw new StoreUnavailable("The store has no journal.");
  return held;
}

/** The journal with up to 20,000 rows of each list, read anew. Rejects with StoreUnavailable. */
export function loadLongJournal(): Promise<Journal> {
  return readNow((db) => readJournal(db, IN_FILES));
}

/**
 * The latest 30 loads, of one index where `symbol`, in upper case, is given; while the store does not answer, what it
 * last said. Rejects with StoreUnavailable.
 */
export async function loadBatches(symbol?: string): Promise<Held<readonly ImportBatchRecord[]>> {
  const { value, staleSince } = await loadJournal();
  const { rows, hasMore } = value.batches;
  if (symbol === undefined) return { value: rows, staleSince };
  if (!hasMore) return { value: rows.filter((batch) => batch.symbol === symbol), staleSince };
  return { value: await readNow((db) => readBatches(db, ON_PAGE.batches, symbol)), staleSince: null };
}

/**
 * One load with its first 200 warnings, `full` with 20,000; `null` where the store has none of that number. One that the
 * journal has whole is taken from there. Rejects with StoreUnavailable.
 */
export async function loadImportReport(id: number, full: boolean): Promise<ImportReport | null> {
  const most = full ? IN_FILES.warnings : OF_ONE_LOAD;
  const { batches, warnings } = (await loadJournal()).value;
  const known = batches.rows.find((batch) => batch.id === id);
  if (known === undefined && !batches.hasMore) return null;
  const its = warnings.rows.filter(({ batchId }) => batchId === id);
  if (known !== undefined && its.length >= Math.min(known.warningCount, most)) {
    return { batch: known, warnings: its };
  }
  return readNow(async (db) => {
    const batch = await readBatch(db, id);
    return batch && { batch, warnings: await readWarnings(db, { batchId: id }, most) };
  });
}

/** What only the store itself can say, without anything that could stand in for it; one such read at a time. */
async function readNow<T>(read: (db: Db) => Promise<T>): Promise<T> {
  const state = storeState();
  const { staleSince } = await currentBeat(state);
  if (staleSince !== null) throw new StoreUnavailable(failureText((await state.pulse.failure())?.error));
  try {
    return await state.others.use(async () => read(await prepareStore()));
  } catch (error) {
    throw new StoreUnavailable(failureText(error), { cause: error });
  }
}
