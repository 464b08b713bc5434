import { CommitInDoubt, isDiskFull, StoreError } from "@/lib/db/connection/store-error";
import type { Db, Session } from "@/lib/db/database";
import type { Closes } from "@/lib/db/read/read-closes";
import { readStoredCloses } from "@/lib/db/read/read-stored-closes";
import { at } from "@/lib/series/at";
import { coverageOf } from "./coverage";
import { type Disagreement, findDisagreements, findingOf, slightFindingOf } from "./disagreements";
import {
  findDoneBatch,
  type ImportCounts,
  isBatchStored,
  openImportBatch,
  recordFailedImport,
  writeWarnings,
} from "./import-batch";
import { type ImportRequest, storableCloses } from "./import-request";
import { changesSeries, type Merge, mergeCloses, ROW_OUTCOME } from "./merge-closes";
import { lockRevision, raiseRevision } from "./raise-revision";
import { readMergeRules } from "./read-merge-rules";
import type { SlightDifferences } from "./slight-differences";
import { storableText } from "./storable-text";
import {
  addSessions,
  type ChangedClose,
  changeCloses,
  joinByHash,
  keepEarlierCloses,
  type RowOrigin,
  removeCloses,
  writeCoverage,
} from "./write-closes";

/** What an import did. The rows given are those inserted, changed, unchanged and kept. */
export interface ImportOutcome extends ImportCounts {
  /** The import's number; that of the earlier one where `alreadyImported`, `null` for a dry run. */
  readonly batchId: number | null;
  /** The store's revision now; the import raised it where it changed anything. */
  readonly revision: number;
  /** The same file was imported into this index before, and everything was in place: nothing was written. */
  readonly alreadyImported: boolean;
  /** The first 1,000, by date; `disagreementCount` counts all. */
  readonly disagreements: readonly Disagreement[];
  readonly disagreementCount: number;
  /** Closes that differ by at most 0.01 %, not among the disagreements. */
  readonly slight: readonly SlightDifferences[];
}

/** How far an import is: `rows` of `total` new rows sent to the store. */
interface ImportProgress {
  readonly rows: number;
  readonly total: number;
}

/** Who watches an import, and may stop it. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Only says what would be done: nothing is written. */
  readonly dryRun?: boolean;
  /** Rolls the import back. */
  readonly signal?: AbortSignal;
}

/**
 * Imports the sessions of a file into one index, in one transaction: whole, or not at all. Imports at the same time
 * wait for each other. How rows and stored closes come together is said at `mergeCloses`; every value that changes is
 * kept as a revision, and the complete stretch is counted anew. The rows must be sessions of a daily file in the order
 * of days, checked by the caller.
 *
 * Throws a StoreError, with nothing stored, for an unknown symbol, where `signal` aborts, and where the database
 * fails; the latter is noted as a failed batch where that is still possible. A database that goes away during the
 * commit is asked again; where it does not say what became of it, neither does the StoreError.
 */
export async function importCloses(
  db: Db,
  request: ImportRequest,
  closes: Closes,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const file = storableCloses(request, closes);
  const { signal } = options;
  let outcome = null as ImportOutcome | null;
  try {
    return await db.engine.transaction(async (session) => {
      outcome = await importInto(session, request, file, options);
      return outcome;
    }, signal);
  } catch (error) {
    if (outcome !== null && error instanceof CommitInDoubt && (await isStored(db, request, outcome))) {
      return outcome;
    }
    if (signal?.aborted) {
      throw new StoreError(`The import of ${request.fileName} was stopped: nothing was stored.`, {
        cause: error,
      });
    }
    if (error instanceof StoreError) throw error;
    const reason = `The import of ${request.fileName} failed, nothing was stored: ${reasonOf(error)}`;
    await recordFailedImport(db, request, reason).catch(() => {});
    throw new StoreError(reason, { cause: error });
  }
}

/** Whether what an import did is stored, though its commit had no answer. Throws a StoreError where nobody knows. */
async function isStored(
  db: Db,
  request: ImportRequest,
  { batchId, alreadyImported }: ImportOutcome,
): Promise<boolean> {
  if (batchId === null || alreadyImported) return true;
  const isThere = await isBatchStored(db, batchId, request);
  if (isThere !== null) return isThere;
  throw new StoreError(
    `The store broke off when all of ${request.fileName} was sent: it is in whole or not at all. Import it again, which stores nothing twice.`,
  );
}

function reasonOf(error: unknown): string {
  if (isDiskFull(error)) return "the disk that holds the store is full. Free some space and import it again.";
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}

async function importInto(
  session: Session,
  request: ImportRequest,
  file: Closes,
  options: ImportOptions,
): Promise<ImportOutcome> {
  // First of all: a restore exchanges the tables, and must not find them held by who waits for it.
  const before = await lockRevision(session);
  const indexId = await requireIndex(session, request.symbol);
  const stored = await readStoredCloses(session, indexId);
  const merge = mergeCloses(stored, file, await readMergeRules(session, indexId, request));
  const { list, count, slight } = await findDisagreements(session, indexId, stored, file, merge);
  const told = { ...countsOf(merge), disagreements: list, disagreementCount: count, slight };
  const hasChanges = changesSeries(merge);
  const earlier = hasChanges ? null : await findDoneBatch(session, request);
  if (earlier !== null) return { ...told, batchId: earlier, revision: before, alreadyImported: true };
  if (options.dryRun) return { ...told, batchId: null, revision: before, alreadyImported: false };

  const revision = before + (hasChanges ? 1 : 0);
  const warnings = [...request.warnings, ...slight.map(slightFindingOf), ...list.map(findingOf)];
  const warningCount = request.warnings.length + slight.length + count;
  const made = hasChanges ? revision : null;
  const batchId = await openImportBatch(session, request, told, warningCount, made);
  const origin = { indexId, batchId, revision, source: storableText(request.source) };
  if (hasChanges) await writeSeries(session, origin, file, merge, options);
  await writeWarnings(session, batchId, warnings);
  await session.query("UPDATE import_batch SET finished_at = clock_timestamp() WHERE id = $1::int", [
    batchId,
  ]);
  return { ...told, batchId, revision, alreadyImported: false };
}

async function writeSeries(
  session: Session,
  origin: RowOrigin,
  file: Closes,
  merge: Merge,
  { onProgress }: ImportOptions,
): Promise<void> {
  const { indexId, revision } = origin;
  const changed = changedCloses(file, merge);
  const ending = [...changed.map(({ day }) => day), ...merge.superseded].sort((a, b) => a - b);
  await joinByHash(session);
  await keepEarlierCloses(session, indexId, ending, revision);
  await removeCloses(session, indexId, merge.superseded);
  await changeCloses(session, origin, changed);
  const total = merge.count.inserted;
  const isNew = (row: number) => merge.outcomes[row] === ROW_OUTCOME.inserted;
  await addSessions(session, origin, file, isNew, (rows) => onProgress?.({ rows, total }));
  await writeCoverage(session, indexId, coverageOf(merge.result));
  await session.query("UPDATE market_index SET revision = $2::int WHERE id = $1::int", [indexId, revision]);
  await raiseRevision(session);
}

function changedCloses({ days, closes }: Closes, { outcomes }: Merge): ChangedClose[] {
  const changed: ChangedClose[] = [];
  for (const [row, outcome] of outcomes.entries()) {
    if (outcome !== ROW_OUTCOME.taken && outcome !== ROW_OUTCOME.confirmed && outcome !== ROW_OUTCOME.dated)
      continue;
    changed.push({ day: at(days, row), close: outcome === ROW_OUTCOME.taken ? at(closes, row) : null });
  }
  return changed;
}

function countsOf({ count, superseded }: Merge): ImportCounts {
  return {
    inserted: count.inserted,
    changed: count.taken + count.confirmed + count.dated,
    unchanged: count.unchanged,
    kept: count.kept + count.keptOut,
    superseded: superseded.length,
  };
}

async function requireIndex(session: Session, symbol: string): Promise<number> {
  const rows = await session.query<{ id: number; symbol: string }>(
    "SELECT id, symbol FROM market_index ORDER BY position",
  );
  const found = rows.find((row) => row.symbol === symbol);
  if (found !== undefined) return found.id;
  const known = rows.map((row) => row.symbol).join(", ");
  throw new StoreError(`The store has no index ${symbol}; it has ${known}.`);
}
