import { prepareStore } from "@/lib/db/prepare-store";
import { readBatch } from "@/lib/db/read-batches";
import { type JournalLength, readJournal } from "@/lib/db/read-journal";
import { readWarnings } from "@/lib/db/read-warnings";
import type { ImportReport, Journal } from "@/lib/reference/records";
import { currentRevisions } from "./current-revisions";

const ON_PAGE: JournalLength = { batches: 50, warnings: 200, revisions: 200 };
// What fits into the memory of a small server beside everything else: some 20 MB of rows.
const IN_FILES: JournalLength = { batches: 20_000, warnings: 20_000, revisions: 20_000 };
const WARNINGS_OF_ONE = 200;

let latest: { readonly newest: number; readonly journal: Promise<Journal> } | undefined;

/**
 * The latest loads, their warnings and the closes that they changed; kept in memory until there is another load.
 * `full`: up to 20,000 rows of each, read anew. Rejects where the store cannot be opened or does not answer.
 */
export async function loadJournal(full: boolean): Promise<Journal> {
  const db = await prepareStore();
  if (full) return readJournal(db, IN_FILES);
  const { newestBatch } = await currentRevisions(db);
  if (latest?.newest !== newestBatch) {
    const entry = { newest: newestBatch, journal: readJournal(db, ON_PAGE) };
    latest = entry;
    entry.journal.catch(() => {
      if (latest === entry) latest = undefined;
    });
  }
  return latest.journal;
}

/** One load with its first 200 warnings; `null` where the store has none of that number. */
export async function loadImportReport(id: number): Promise<ImportReport | null> {
  const db = await prepareStore();
  const batch = await readBatch(db, id);
  return batch && { batch, warnings: await readWarnings(db, { batchId: id }, WARNINGS_OF_ONE) };
}
