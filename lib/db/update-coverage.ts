import type { Transaction } from "./replace-rows";

/**
 * Counts an index's closes anew, within a load's transaction: the complete stretch is the first to the last
 * session, the declared closes lie before and after it, or all of them before where there is no session.
 */
export async function updateCoverage(tx: Transaction, indexId: number): Promise<void> {
  await tx.$executeRaw`
    WITH stretch AS (
      SELECT min(date) FILTER (WHERE basis = 'session') AS complete_from,
             max(date) FILTER (WHERE basis = 'session') AS complete_to,
             min(date) AS first_date, max(date) AS last_date,
             count(*) FILTER (WHERE basis = 'session') AS session_count
      FROM daily_close WHERE index_id = ${indexId}
    ), declared AS (
      SELECT count(*) FILTER (WHERE complete_to IS NULL OR date < complete_from) AS sparse_before,
             count(*) FILTER (WHERE date > complete_to) AS sparse_after
      FROM daily_close, stretch WHERE index_id = ${indexId} AND basis <> 'session'
    )
    UPDATE market_index
    SET first_date = stretch.first_date, last_date = stretch.last_date,
        complete_from = stretch.complete_from, complete_to = stretch.complete_to,
        session_count = stretch.session_count,
        sparse_before = declared.sparse_before, sparse_after = declared.sparse_after
    FROM stretch, declared WHERE market_index.id = ${indexId}`;
}
