import type { Queries } from "@/lib/db/database";
import type { StoreFault } from "./store-fault";

// Each statement gives a row a fault: the table, index, date and reason. Where many rows share one, they are counted.

const SYMBOL = "(SELECT symbol FROM market_index WHERE id = index_id)";
const SYMBOL_OF_LOAD = "(SELECT symbol FROM import_batch WHERE id = batch_id)";
const NONE = "NULL::text";
const DAY = "to_char(min(date), 'YYYY-MM-DD')";

const orphans = (table: string, column: string, parent: string) => `
  SELECT '${table}' AS table, ${parent === "import_batch" ? SYMBOL : "NULL"} AS index, ${DAY} AS date,
    format('%s rows name the ${parent} %s, which is not there', count(*), ${column}) AS reason
  FROM ${table} WHERE NOT EXISTS (SELECT FROM ${parent} WHERE ${parent}.id = ${column})
  GROUP BY index_id, ${column}`;

const badLoads = (table: string) => `
  SELECT '${table}' AS table, market_index.symbol AS index, ${DAY} AS date,
    format('%s rows were written by load %s, which is %s of %s', count(*), import_batch.id, status, import_batch.symbol) AS reason
  FROM ${table} JOIN import_batch ON import_batch.id = batch_id JOIN market_index ON market_index.id = index_id
  WHERE status <> 'done' OR import_batch.symbol <> market_index.symbol
  GROUP BY import_batch.id, market_index.symbol`;

// To PostgreSQL NaN is above every number; no column has room for 1e12. What may be empty is no fault where it is.
const badNumbers = (table: string, column: string, index = SYMBOL, day = DAY) => `
  SELECT '${table}' AS table, ${index} AS index, ${day} AS date,
    format('%s rows have a ${column} that is no number above 0', count(*)) AS reason
  FROM ${table} WHERE NOT (${column} > 0 AND ${column} < 1e12) GROUP BY 2`;

// Infinite ones too. They are no days, so that none is told.
const badDates = (table: string, index = SYMBOL, column = "date") => `
  SELECT '${table}' AS table, ${index} AS index, NULL AS date,
    format('%s rows have a ${column} outside the years 1 to 9999', count(*)) AS reason
  FROM ${table} WHERE NOT ${column} BETWEEN '0001-01-01' AND '9999-12-31' GROUP BY 2`;

const INVARIANTS: readonly string[] = [
  orphans("daily_close", "index_id", "market_index"),
  orphans("daily_close", "batch_id", "import_batch"),
  orphans("daily_close_revision", "index_id", "market_index"),
  orphans("daily_close_revision", "batch_id", "import_batch"),
  badLoads("daily_close"),
  badLoads("daily_close_revision"),
  `SELECT 'store_revision' AS table, NULL AS index, NULL AS date,
     format('it has %s rows, not 1', count(*)) AS reason FROM store_revision HAVING count(*) <> 1`,
  `SELECT 'market_index' AS table, symbol AS index, NULL AS date,
     format('its revision %s is above the store''s, %s', market_index.revision, store.revision) AS reason
   FROM market_index, (SELECT max(revision) AS revision FROM store_revision) AS store
   WHERE market_index.revision > store.revision`,
  `SELECT 'daily_close' AS table, symbol AS index, ${DAY} AS date,
     format('%s rows are of no revision from 1 to %s, that of the index', count(*), market_index.revision) AS reason
   FROM daily_close JOIN market_index ON id = index_id
   WHERE daily_close.revision NOT BETWEEN 1 AND market_index.revision GROUP BY id`,
  badNumbers("daily_close", "close"),
  badNumbers("daily_close_revision", "close"),
  badNumbers("annual_close", "close"),
  badNumbers("turning_point", "level"),
  badNumbers("milestone", "level"),
  badNumbers("market_index", "base_value", "symbol", NONE),
  badNumbers("fx_daily", "per_usd", NONE),
  badNumbers("fx_rate", "per_usd", NONE, NONE),
  badDates("daily_close"),
  badDates("daily_close_revision"),
  badDates("annual_close"),
  badDates("turning_point"),
  badDates("milestone"),
  badDates("close_check"),
  badDates("market_index", "symbol", "launched"),
  badDates("market_index", "symbol", "base_date"),
  badDates("import_warning", SYMBOL_OF_LOAD),
  badDates("fx_daily", NONE),
  `SELECT 'fx_rate' AS table, NULL AS index, NULL AS date,
     format('%s rows have a year outside the years 1 to 9999', count(*)) AS reason
   FROM fx_rate WHERE year NOT BETWEEN 1 AND 9999 HAVING count(*) > 0`,
  `SELECT 'daily_close_revision' AS table, ${SYMBOL} AS index, ${DAY} AS date,
     format('%s rows are in force for no revision', count(*)) AS reason
   FROM daily_close_revision WHERE valid_from >= valid_to OR valid_from < 1 GROUP BY index_id`,
  `SELECT 'daily_close_revision' AS table, ${SYMBOL} AS index, ${DAY} AS date,
     format('%s rows are in force at the same time as another one of their day', count(*)) AS reason
   FROM (SELECT index_id, date, valid_to,
           lead(valid_from) OVER (PARTITION BY index_id, date ORDER BY valid_from) AS next
         FROM daily_close_revision) AS ordered WHERE next < valid_to GROUP BY index_id`,
  `SELECT 'daily_close_revision' AS table, ${SYMBOL} AS index, ${DAY} AS date,
     format('%s rows are in force at the same time as the present one of their day', count(*)) AS reason
   FROM daily_close_revision JOIN daily_close USING (index_id, date)
   WHERE valid_to > revision GROUP BY index_id`,
  `SELECT 'daily_close_revision' AS table, ${SYMBOL} AS index, ${DAY} AS date,
     format('%s rows end after the store''s revision', count(*)) AS reason
   FROM daily_close_revision, (SELECT max(revision) AS revision FROM store_revision) AS store
   WHERE valid_to > store.revision GROUP BY index_id`,
  `SELECT 'import_batch' AS table, symbol AS index, NULL AS date,
     format('load %s made the revision %s, above the store''s', id, import_batch.revision) AS reason
   FROM import_batch, (SELECT max(revision) AS revision FROM store_revision) AS store
   WHERE import_batch.revision > store.revision`,
  `SELECT 'import_batch' AS table, symbol AS index, NULL AS date,
     format('load %s made the revision %s, not above %s of the load before', id, revision, before) AS reason
   FROM (SELECT id, symbol, revision, lag(revision) OVER (ORDER BY id) AS before
         FROM import_batch WHERE revision IS NOT NULL) AS made WHERE revision <= before`,
  `SELECT 'import_batch' AS table, symbol AS index, NULL AS date,
     format('load %s is neither done nor failed', id) AS reason FROM import_batch WHERE status = 'running'`,
];

/** What does not hold of every store between its tables, whichever closes it has; none where all is well. */
export async function brokenInvariants(queries: Queries): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  for (const sql of INVARIANTS) faults.push(...(await queries.query<StoreFault>(`${sql} ORDER BY 2, 3, 4`)));
  return faults;
}
