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

/**
 * SQL that tells whether the source of a close is one of the almanac's own, which the table of sources names, or the
 * name of a reader's file. `close` and `batch` are the names of a row of closes and of the load that wrote it. A close
 * that an import only made a session has the import's load, but the source that it shipped with; what an update fetched
 * has the name of its provider for a source, which is not that of its file.
 */
export function ownSourceSql(close: string, batch: string): string {
  return `(${batch}.source IS DISTINCT FROM ${close}.source OR ${batch}.source IS DISTINCT FROM ${batch}.file_name)`;
}
