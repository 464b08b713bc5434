import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import type { CloseRevision, RevisedClose } from "@/lib/reference/records";
import { closeSourceName, type SourceNotes } from "@/lib/reference/source-names";
import { readSourceNames } from "./read-source-notes";
import { ownSourceSql } from "./series-sql";

interface Row extends Omit<CloseRevision, "earlier" | "present"> {
  readonly close: number;
  readonly basis: RevisedClose["basis"];
  readonly source: string;
  readonly isOwn: boolean;
  readonly presentClose: number | null;
  readonly presentBasis: RevisedClose["basis"] | null;
  readonly presentSource: string | null;
  readonly presentIsOwn: boolean;
}

/** Whose earlier closes are asked for: those of an index, those that one revision of the store ended, or all. */
export type RevisionScope = { readonly symbol: string } | { readonly endedBy: number } | "all";

/** Lets others do something between two parts of a long work; rejects where that is to end. */
export type Pause = () => Promise<void>;

// So many are read in some tens of milliseconds, in which the embedded store lets nobody else do anything.
const AT_ONCE = 2_000;

/**
 * Earlier closes beside what their series have now, the latest change first, at most `most` of them; some at a time,
 * and `pause` between.
 */
export async function readCloseRevisions(
  db: Readable,
  scope: RevisionScope,
  most: number,
  pause: Pause = async () => {},
  atOnce = AT_ONCE,
): Promise<CloseRevision[]> {
  const found: CloseRevision[] = [];
  while (found.length < most) {
    const wanted = Math.min(atOnce, most - found.length);
    const next = await readNext(db, scope, wanted, found.at(-1) ?? null);
    found.push(...next);
    if (next.length < wanted) break;
    await pause();
  }
  return found;
}

/** Those behind `last`, or the first. */
async function readNext(
  db: Readable,
  scope: RevisionScope,
  most: number,
  last: CloseRevision | null,
): Promise<CloseRevision[]> {
  const symbol = scope !== "all" && "symbol" in scope ? scope.symbol : null;
  const endedBy = scope !== "all" && "endedBy" in scope ? scope.endedBy : null;
  const rows = await queriesOf(db.prisma).query<Row>(
    `SELECT earlier.symbol AS symbol, to_char(earlier.date, 'YYYY-MM-DD') AS date, earlier.close::float8 AS close,
            earlier.basis::text AS basis, earlier.source AS source,
            ${ownSourceSql("earlier", "origin")} AS "isOwn",
            present.close::float8 AS "presentClose", present.basis::text AS "presentBasis",
            present.source AS "presentSource",
            ${ownSourceSql("present", "present_origin")} AS "presentIsOwn",
            earlier.valid_from AS "validFrom", earlier.valid_to AS "validTo",
            batch.id AS "batchId",
            to_char(batch.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt"
     FROM (
       SELECT revision.*, market_index.symbol AS symbol
       FROM daily_close_revision AS revision
       JOIN market_index ON market_index.id = revision.index_id AND ($1::text IS NULL OR market_index.symbol = $1)
       WHERE ($2::int IS NULL OR revision.valid_to = $2)
         AND ($4::int IS NULL
              OR (-revision.valid_to, revision.date, revision.valid_from, market_index.symbol)
                 > (-$4::int, $5::date, $6::int, $7::text))
       ORDER BY revision.valid_to DESC, revision.date, revision.valid_from, market_index.symbol LIMIT $3::int
     ) AS earlier
     LEFT JOIN daily_close AS present ON present.index_id = earlier.index_id AND present.date = earlier.date
     LEFT JOIN import_batch AS batch ON batch.revision = earlier.valid_to
     LEFT JOIN import_batch AS origin ON origin.id = earlier.batch_id
     LEFT JOIN import_batch AS present_origin ON present_origin.id = present.batch_id
     ORDER BY earlier.valid_to DESC, earlier.date, earlier.valid_from, earlier.symbol`,
    [
      symbol,
      endedBy,
      most,
      last?.validTo ?? null,
      last?.date ?? null,
      last?.validFrom ?? null,
      last?.symbol ?? null,
    ],
  );
  const notes = await readSourceNames(db);
  return rows.map((row) => ({
    symbol: row.symbol,
    date: row.date,
    earlier: {
      close: row.close,
      basis: row.basis,
      source: closeSourceName(row.source, row.isOwn, notes),
    },
    present: presentOf(row, notes),
    validFrom: row.validFrom,
    validTo: row.validTo,
    batchId: row.batchId,
    endedAt: row.endedAt,
  }));
}

function presentOf(
  { presentClose, presentBasis, presentSource, presentIsOwn }: Row,
  notes: SourceNotes,
): RevisedClose | null {
  if (presentClose === null || presentBasis === null || presentSource === null) return null;
  return {
    close: presentClose,
    basis: presentBasis,
    source: closeSourceName(presentSource, presentIsOwn, notes),
  };
}
