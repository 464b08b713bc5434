import type { Queries, Session } from "@/lib/db/database";
import type { Closes } from "@/lib/db/read/read-closes";
import type { Coverage } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { seriesChecksumSql } from "./series-checksum";
import { copyCell } from "./storable-text";

/** What all rows that one import writes have in common. */
export interface RowOrigin {
  readonly indexId: number;
  readonly batchId: number;
  /** The revision that the import makes. */
  readonly revision: number;
  readonly source: string;
}

/** A stored close that an import changes into a session; `close` is `null` where the stored one stays, with its source. */
export interface ChangedClose {
  readonly day: number;
  readonly close: number | null;
}

// The pages of an embedded store wait for each statement.
const ROWS_A_STATEMENT = 2500;
const CHUNK_LENGTH = 1 << 16;
// Statements take days in order, so that each reads only its part of a long series.
const ON_DATES = `date IN (SELECT unnest($2::text[]::date[]))
  AND date BETWEEN ($2::text[])[1]::date AND ($2::text[])[cardinality($2::text[])]::date`;

/**
 * Makes the rest of a transaction look days up in a hash table: to be called before closes are kept, removed or
 * changed. PostgreSQL cannot tell how many days an array holds, nor, before its first ANALYZE, how many closes a
 * table does; it then holds each against each, which takes minutes.
 */
export async function joinByHash(queries: Queries): Promise<void> {
  await queries.query("SET LOCAL enable_nestloop = off");
}

/**
 * Notes the present values of the closes of some days, which end with `revision`: to be called before they are changed
 * or removed. `days` ascend.
 */
export async function keepEarlierCloses(
  queries: Queries,
  indexId: number,
  days: readonly number[],
  revision: number,
): Promise<void> {
  for (const dates of slices(days.map(isoFromDay))) {
    await queries.query(
      `INSERT INTO daily_close_revision
         (index_id, date, valid_from, valid_to, close, basis, date_precision, source, batch_id)
       SELECT index_id, date, revision, $3::int, close, basis, date_precision, source, batch_id
       FROM daily_close WHERE index_id = $1::int AND ${ON_DATES}`,
      [indexId, dates, revision],
    );
  }
}

/** Removes the closes of some days, which ascend. */
export async function removeCloses(
  queries: Queries,
  indexId: number,
  days: readonly number[],
): Promise<void> {
  for (const dates of slices(days.map(isoFromDay))) {
    await queries.query(`DELETE FROM daily_close WHERE index_id = $1::int AND ${ON_DATES}`, [indexId, dates]);
  }
}

/** Makes stored closes, by ascending days, sessions of an import. */
export async function changeCloses(
  queries: Queries,
  { indexId, batchId, revision, source }: RowOrigin,
  changed: readonly ChangedClose[],
): Promise<void> {
  for (const rows of slices(changed)) {
    await queries.query(
      `UPDATE daily_close SET
         close = coalesce(file.close::numeric, daily_close.close), basis = 'session', date_precision = 'day',
         source = CASE WHEN file.close IS NULL THEN daily_close.source ELSE $3 END,
         batch_id = $4::int, revision = $5::int
       FROM unnest($1::text[]::date[], $2::text[]) AS file(date, close)
       WHERE index_id = $6::int AND daily_close.date = file.date
         AND daily_close.date BETWEEN $7::text::date AND $8::text::date`,
      [
        rows.map(({ day }) => isoFromDay(day)),
        rows.map(({ close }) => (close === null ? null : String(close))),
        source,
        batchId,
        revision,
        indexId,
        isoFromDay(rows[0]?.day ?? 0),
        isoFromDay(rows.at(-1)?.day ?? 0),
      ],
    );
  }
}

/**
 * Copies sessions in: the rows of a file for which `isNew` is true, none of whose days has a close. `stored` is told
 * how many, as they go.
 */
export async function addSessions(
  session: Session,
  origin: RowOrigin,
  file: Closes,
  isNew: (row: number) => boolean,
  stored: (rows: number) => void,
): Promise<void> {
  await session.copyIn(
    "daily_close (index_id, date, close, basis, date_precision, source, batch_id, revision)",
    closeLines(origin, file, isNew, stored),
  );
}

/** The lines of COPY in chunks large enough to be sent one by one. */
function* closeLines(
  { indexId, batchId, revision, source }: RowOrigin,
  file: Closes,
  isNew: (row: number) => boolean,
  stored: (rows: number) => void,
): Generator<string> {
  const end = `\tsession\tday\t${copyCell(source)}\t${batchId}\t${revision}\n`;
  let chunk = "";
  let rows = 0;
  for (let row = 0; row < file.days.length; row++) {
    if (!isNew(row)) continue;
    chunk += `${indexId}\t${isoFromDay(at(file.days, row))}\t${at(file.closes, row)}${end}`;
    rows += 1;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    stored(rows);
    chunk = "";
  }
  if (chunk !== "") yield chunk;
  stored(rows);
}

/** Stores what an index covers and the checksum of its closes, within the transaction that changed them. */
export async function writeCoverage(
  queries: Queries,
  indexId: number,
  coverage: Coverage | null,
): Promise<void> {
  await queries.query(
    `UPDATE market_index
     SET first_date = $2::date, last_date = $3::date, complete_from = $4::date, complete_to = $5::date,
         session_count = $6::int, sparse_before = $7::int, sparse_after = $8::int,
         series_sha256 = ${seriesChecksumSql("$1::int")}
     WHERE id = $1::int`,
    [
      indexId,
      coverage?.firstDate ?? null,
      coverage?.lastDate ?? null,
      coverage?.completeFrom ?? null,
      coverage?.completeTo ?? null,
      coverage?.sessionCount ?? 0,
      coverage?.sparseBefore ?? 0,
      coverage?.sparseAfter ?? 0,
    ],
  );
}

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += ROWS_A_STATEMENT)
    yield all.slice(from, from + ROWS_A_STATEMENT);
}
