import { setTimeout as sleep } from "node:timers/promises";
import { isUnreachable } from "@/lib/db/connection/server-failure";
import type { Db, Queries } from "@/lib/db/database";
import type { ImportFinding, ImportRowCounts } from "@/lib/reference/records";
import type { ImportRequest } from "./import-request";
import { lockRevision, tellOfLoad } from "./raise-revision";
import { storableJson, storableText } from "./storable-text";

/** What became of the rows of an import that were accepted, and how many stored ones it superseded. */
export type ImportCounts = Omit<ImportRowCounts, "read" | "refused">;

const MOST_WARNINGS = 5000;
const LONGEST_DIALECT = 2000;
// A server that has crashed is back within seconds.
const ASK_AFTER_MS = [0, 1000, 2000, 4000];
// One that does not know yet that its client is gone keeps the transaction open.
const LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";
const NOTE_TIMEOUT = "SET LOCAL lock_timeout = '60s'";

/** The number of the latest import of the same file into the same index that was stored; `null` where there is none. */
export async function findDoneBatch(
  queries: Queries,
  { symbol, sha256 }: ImportRequest,
): Promise<number | null> {
  const [batch] = await queries.query<{ id: number }>(
    `SELECT id FROM import_batch
     WHERE symbol = $1 AND sha256 = $2 AND kind = 'imported' AND status = 'done' ORDER BY id DESC LIMIT 1`,
    [symbol, sha256],
  );
  return batch?.id ?? null;
}

/** Writes an import's own row, done as soon as its transaction is, and returns its number. */
export async function openImportBatch(
  queries: Queries,
  request: ImportRequest,
  counts: ImportCounts,
  warningCount: number,
  revision: number | null,
): Promise<number> {
  const [batch] = await queries.query<{ id: number }>(
    `INSERT INTO import_batch
       (kind, status, symbol, file_name, sha256, dialect, source, prefer, rows_read, rows_refused,
        rows_inserted, rows_updated, rows_unchanged, rows_kept, rows_removed, warnings, revision)
     VALUES ('imported', 'done', $1, $2, $3, $4, $5, $6::text::import_preference, $7::int, $8::int,
             $9::int, $10::int, $11::int, $12::int, $13::int, $14::int, $15::int)
     RETURNING id`,
    [
      request.symbol,
      storableText(request.fileName),
      request.sha256,
      storableText(request.dialect.slice(0, LONGEST_DIALECT)),
      storableText(request.source),
      request.prefer,
      request.rowsRead,
      request.rowsRefused,
      counts.inserted,
      counts.changed,
      counts.unchanged,
      counts.kept,
      counts.superseded,
      warningCount,
      revision,
    ],
  );
  await tellOfLoad(queries);
  return batch?.id ?? 0;
}

/** Writes the first 5,000 findings of an import. */
export async function writeWarnings(
  queries: Queries,
  batchId: number,
  findings: readonly ImportFinding[],
): Promise<void> {
  const written = findings.slice(0, MOST_WARNINGS);
  if (written.length === 0) return;
  await queries.query(
    `INSERT INTO import_warning (batch_id, position, rule, severity, date, close, details)
     SELECT $1::int, ordinality - 1, rule, severity, date::date, close::float8, details::jsonb
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       WITH ORDINALITY AS finding(rule, severity, date, close, details, ordinality)`,
    [
      batchId,
      written.map(({ rule }) => rule),
      written.map(({ severity }) => severity),
      written.map(({ date }) => date),
      written.map(({ close }) => (close === null ? null : String(close))),
      written.map(({ details }) => storableJson(details)),
    ],
  );
}

/**
 * Notes in a transaction of its own that a file was not imported, and why; nothing else changes. Waits a minute for loads
 * that are under way, whose numbers come before its own, and rejects where they take longer.
 */
export async function recordFailedImport(
  db: Db,
  request: Omit<ImportRequest, "warnings">,
  reason: string,
): Promise<void> {
  await db.engine.transaction(async (session) => {
    await session.query(NOTE_TIMEOUT);
    // Who has seen this number looks for none below it again.
    await lockRevision(session);
    await session.query(
      `INSERT INTO import_batch
         (kind, status, symbol, file_name, sha256, dialect, source, prefer, rows_read, rows_refused, reason, finished_at)
       VALUES ('imported', 'failed', $1, $2, $3, $4, $5, $6::text::import_preference, $7::int, $8::int, $9,
               clock_timestamp())`,
      [
        request.symbol,
        storableText(request.fileName),
        request.sha256,
        storableText(request.dialect),
        storableText(request.source),
        request.prefer,
        request.rowsRead,
        request.rowsRefused,
        storableText(reason),
      ],
    );
    await tellOfLoad(session);
  });
}

/**
 * Whether an import whose commit is in doubt is stored, when its transaction has ended; `null` where the store does not
 * say that within seconds.
 */
export async function isBatchStored(
  db: Db,
  batchId: number,
  { symbol, sha256 }: ImportRequest,
): Promise<boolean | null> {
  for (const waitMs of ASK_AFTER_MS) {
    await sleep(waitMs);
    try {
      return await db.engine.transaction(async (session) => {
        await session.query(LOCK_TIMEOUT);
        await lockRevision(session);
        const found = await session.query(
          `SELECT id FROM import_batch WHERE id = $1::int AND symbol = $2 AND sha256 = $3 AND status = 'done'`,
          [batchId, symbol, sha256],
        );
        return found.length > 0;
      });
    } catch (error) {
      if (!isUnreachable(error)) return null;
    }
  }
  return null;
}
