import type { Db } from "@/lib/db/database";
import type { LoadReport } from "@/lib/reference/records";
import { readBatch } from "./read-batches";
import { type Pause, readCloseRevisions } from "./read-close-revisions";
import { type JournalLength, listed } from "./read-journal";
import { readWarnings } from "./read-warnings";

/** The load of a number with its findings and the closes that it replaced; `null` where there is none; `pause` as for its closes. */
export async function readLoadReport(
  db: Db,
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
