import type { Queries } from "@/lib/db/database";
import type { SeriesRow } from "@/lib/shipped/series-rows";

/** A row of daily_close, and what wrote it last. */
export interface CloseRow extends Omit<SeriesRow, "close"> {
  readonly close: number;
  /** `stored`, `file`: an import that preferred the one or the other. */
  readonly writtenBy: "shipped" | "stored" | "file";
  readonly batchId: number;
}

/** All rows of an index's closes, oldest first. Each is an object: for the length of what ships. */
export function readCloseRows(queries: Queries, indexId: number): Promise<CloseRow[]> {
  return queries.query<CloseRow>(
    `SELECT to_char(date, 'YYYY-MM-DD') AS date, close::float8 AS close, basis::text AS basis,
            date_precision::text AS "datePrecision", daily_close.source AS source, batch_id AS "batchId",
            CASE WHEN kind = 'shipped' THEN 'shipped' ELSE coalesce(prefer::text, 'stored') END AS "writtenBy"
     FROM daily_close JOIN import_batch ON import_batch.id = daily_close.batch_id
     WHERE index_id = $1::int ORDER BY daily_close.date`,
    [indexId],
  );
}
