import type { Readable } from "@/lib/db/database";
import { readBatches } from "@/lib/db/read/read-batches";
import type { Pause } from "@/lib/db/read/read-close-revisions";
import { listed, readJournal, readLoadReport } from "@/lib/db/read/read-journal";
import { readWhole } from "@/lib/db/read/read-whole";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import type { ImportBatchRecord, LoadJournal, LoadReport } from "@/lib/reference/records";
import { IN_FILES, OF_ONE_LOAD, ON_PAGE } from "./journal-length";
import { loadWhole } from "./load-whole";
import { type Cached, currentStatus } from "./read-through";
import { storeState } from "./store-state";
import { failureText, StoreUnavailable } from "./unavailable";
import { journalVersion } from "./wanted-versions";

/** The latest loads, their warnings and the closes that they changed, as `loadWhole` gives what a store has. */
export function loadJournal(): Promise<Cached<LoadJournal>> {
  return loadWhole("journal", {
    called: "journal",
    cacheOf: ({ journals }) => journals,
    wanted: journalVersion,
    read: (db) => readJournal(db, ON_PAGE),
    revisionOf: ({ newest }) => newest,
  });
}

/**
 * The journal with up to 20,000 rows of each list, read anew; beside one load, whose own lists are shown, without
 * those of all. `pause` comes between parts of it, and what it rejects with ends the reading. Rejects with
 * StoreUnavailable.
 */
export function loadLongJournal(besideOneLoad: boolean, pause: Pause): Promise<LoadJournal> {
  const length = besideOneLoad ? { ...ON_PAGE, batches: IN_FILES.batches } : IN_FILES;
  return readNow((db) => readJournal(db, length, pause));
}

/**
 * The latest 30 loads, of one index where `symbol`, in upper case, is given; while the store does not answer, what it
 * last said. Rejects with StoreUnavailable.
 */
export async function loadBatches(symbol?: string): Promise<Cached<readonly ImportBatchRecord[]>> {
  const { value, staleSince } = await loadJournal();
  const { rows, hasMore } = value.batches;
  if (symbol === undefined) return { value: rows, staleSince };
  if (!hasMore) return { value: rows.filter((batch) => batch.symbol === symbol), staleSince };
  return { value: await readNow((db) => readBatches(db, ON_PAGE.batches, symbol)), staleSince: null };
}

/**
 * One load with its first 200 warnings and 200 of the closes that it replaced, `full` with 20,000 of each; `null` where
 * the store has none of that number. One that the journal has whole is taken from there. Rejects with StoreUnavailable.
 * In full it is read with `pause` between its parts.
 */
export async function loadReport(id: number, pause?: Pause): Promise<LoadReport | null> {
  const most = pause === undefined ? OF_ONE_LOAD : IN_FILES;
  const journal = (await loadJournal()).value;
  const known = journal.batches.rows.find((batch) => batch.id === id);
  if (known === undefined && !journal.batches.hasMore) return null;
  const cached = known === undefined ? null : cachedReport(journal, known, most);
  return cached ?? readNow((db) => readLoadReport(db, id, most, pause));
}

/** A load as the journal has it; `null` where that has not all of what is to be shown. */
function cachedReport(
  { warnings, revisions }: LoadJournal,
  batch: ImportBatchRecord,
  most: typeof OF_ONE_LOAD,
): LoadReport | null {
  const itsWarnings = warnings.rows.filter(({ batchId }) => batchId === batch.id);
  if (itsWarnings.length < Math.min(batch.warningCount, most.warnings)) return null;
  // The latest stand first: behind those of an earlier revision come no more of this one.
  const end = revisions.rows.at(-1)?.validTo ?? 0;
  if (batch.revision !== null && revisions.hasMore && end >= batch.revision) return null;
  const itsRevisions = revisions.rows.filter(({ batchId }) => batchId === batch.id);
  return { batch, warnings: itsWarnings, revisions: listed(itsRevisions, most.revisions) };
}

/** What only the store itself can say, without anything that could stand in for it; one such read at a time. */
async function readNow<T>(read: (store: Readable) => Promise<T>): Promise<T> {
  const state = storeState();
  const { staleSince } = await currentStatus(state);
  if (staleSince !== null) throw new StoreUnavailable(failureText((await state.monitor.failure())?.error));
  try {
    return await state.others.add(async () => readWhole(await prepareStore(), read));
  } catch (error) {
    throw new StoreUnavailable(failureText(error), { cause: error });
  }
}
