import type { Readable } from "@/lib/db/database";
import type { Listed, LoadJournal, LoadReport } from "@/lib/reference/records";
import { readBatch, readBatches } from "./read-batches";
import { type Pause, readCloseRevisions } from "./read-close-revisions";
import { readRevisions } from "./read-revisions";
import { readWarnings } from "./read-warnings";

/** How many rows of each list a journal has. */
export interface JournalLength {
  readonly batches: number;
  readonly warnings: number;
  readonly revisions: number;
}

/** What was loaded into the store, with at most so many rows of each list; `pause` comes between two lists. */
export async function readJournal(
  db: Readable,
  length: JournalLength,
  pause: Pause = async () => {},
): Promise<LoadJournal> {
  const { newestBatch } = await readRevisions(db);
  const most = (rows: number) => rows + 1;
  const batches = listed(await readBatches(db, most(length.batches)), length.batches);
  await pause();
  const warnings = listed(await readWarnings(db, "all", most(length.warnings)), length.warnings);
  await pause();
  const revisions = listed(
    await readCloseRevisions(db, "all", most(length.revisions), pause),
    length.revisions,
  );
  return { newest: newestBatch, batches, warnings, revisions };
}

/** The load of a number with its findings and the closes that it replaced; `null` where there is none; `pause` as for its closes. */
export async function readLoadReport(
  db: Readable,
  id: number,
  most: Pick<JournalLength, "warnings" | "revisions">,
  pause: Pause = async () => {},
): Promise<LoadReport | null> {
  const batch = await readBatch(db, id);
  if (batch === null) return null;
  const warnings = await readWarnings(db, { batchId: id }, most.warnings);
  const { revision } = batch;
  const replaced =
    revision === null ? [] : await readCloseRevisions(db, { endedBy: revision }, most.revisions + 1, pause);
  return { batch, warnings, revisions: listed(replaced, most.revisions) };
}

/** The first `most` rows of a list of which one more was asked for. */
export function listed<T>(rows: readonly T[], most: number): Listed<T> {
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}
