/**
 * SQL that gives the rows of the series of the index `$1`: date, close, basis, source, batch_id. With `asof` those that
 * were in force at that revision of the store.
 */
export function seriesSql(asof?: number): string {
  const columns = "date, close, basis, source, batch_id";
  if (asof === undefined) return `SELECT ${columns} FROM daily_close WHERE index_id = $1::int`;
  const revision = Math.trunc(asof);
  return `SELECT ${columns} FROM daily_close WHERE index_id = $1::int AND revision <= ${revision}
    UNION ALL
    SELECT ${columns} FROM daily_close_revision
    WHERE index_id = $1::int AND valid_from <= ${revision} AND valid_to > ${revision}`;
}
