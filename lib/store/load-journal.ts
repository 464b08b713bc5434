import type { Db } from "@/lib/db/open-database";
import { prepareStore } from "@/lib/db/prepare-store";
import { readBatch } from "@/lib/db/read-batches";
import { readJournal } from "@/lib/db/read-journal";
import { readWarnings } from "@/lib/db/read-warnings";
import type { ImportReport, Journal } from "@/lib/reference/records";
import { failureText } from "./failure-text";
import { currentBeat, type Held, hold } from "./hold";
import { IN_FILES, ON_PAGE } from "./journal-length";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

const WARNINGS_OF_ONE = 200;

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

/** One load with its first 200 warnings; `null` where the store has none of that number. Rejects with StoreUnavailable. */
export function loadImportReport(id: number): Promise<ImportReport | null> {
  return readNow(async (db) => {
    const batch = await readBatch(db, id);
    return batch && { batch, warnings: await readWarnings(db, { batchId: id }, WARNINGS_OF_ONE) };
  });
}

/** What only the store itself can say, without anything that could stand in for it. */
async function readNow<T>(read: (db: Db) => Promise<T>): Promise<T> {
  const { staleSince } = await currentBeat(storeState());
  if (staleSince !== null) throw new StoreUnavailable(failureText(undefined));
  try {
    return await read(await prepareStore());
  } catch (error) {
    throw new StoreUnavailable(failureText(error), { cause: error });
  }
}
