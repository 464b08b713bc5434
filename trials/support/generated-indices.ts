/** How many closes a generated index has: every weekday of fifty years. */
export const GENERATED_CLOSES = 13_044;

const FIRST_DAY = "1974-01-01";
const LAST_DAY = "2023-12-29";
// As many in one statement as take some seconds, so that whoever waits sees it go on.
const AT_ONCE = 50;

/** The symbol of a generated index, from 1, as the store has it. */
export function generatedSymbol(number: number): string {
  return `G${String(number).padStart(4, "0")}`;
}

/**
 * The statements that add `count` made-up indices behind those of a store: each with a close on every weekday of fifty years,
 * a random walk that its number decides, its year-ends, and its coverage. Rows are made after those of the first shipped
 * index, so that a column more changes nothing here.
 */
export function generatingStatements(count: number): string[] {
  const starts = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, part) => part * AT_ONCE + 1);
  return [
    ...starts.map((from) => someIndices(from, Math.min(count, from + AT_ONCE - 1))),
    `UPDATE store_revision SET revision = revision + 1`,
    `VACUUM ANALYZE`,
  ];
}

function someIndices(from: number, to: number): string {
  return `DO $$
    DECLARE
      own int; load_id int; raised int; model market_index; model_load import_batch;
    BEGIN
      CREATE TEMPORARY TABLE weekdays ON COMMIT DROP AS
        SELECT day::date AS day FROM generate_series(DATE '${FIRST_DAY}', DATE '${LAST_DAY}', INTERVAL '1 day') AS day
        WHERE extract(isodow FROM day) < 6 ORDER BY day;
      SELECT revision + 1 INTO raised FROM store_revision;
      SELECT * INTO model FROM market_index ORDER BY position LIMIT 1;
      SELECT * INTO model_load FROM import_batch
        WHERE symbol = model.symbol AND kind = 'shipped' ORDER BY id LIMIT 1;
      FOR number IN ${from}..${to} LOOP
        own := nextval(pg_get_serial_sequence('market_index', 'id'));
        load_id := nextval(pg_get_serial_sequence('import_batch', 'id'));
        PERFORM setseed(number / 10000.0);
        ${MARKET_INDEX}
        ${IMPORT_BATCH}
        ${DAILY_CLOSES}
        ${ANNUAL_CLOSES}
      END LOOP;
    END $$`;
}

const MARKET_INDEX = `INSERT INTO market_index SELECT (jsonb_populate_record(model, jsonb_build_object(
  'id', own, 'symbol', 'G' || lpad(number::text, 4, '0'), 'position', 1000 + number,
  'name_en', 'Generated Index ' || number, 'name_zh_hant', '虛構指數' || number,
  'short_en', 'Generated ' || number, 'short_zh_hant', '虛構' || number,
  'first_date', '${FIRST_DAY}', 'last_date', '${LAST_DAY}',
  'complete_from', '${FIRST_DAY}', 'complete_to', '${LAST_DAY}',
  'session_count', ${GENERATED_CLOSES}, 'sparse_before', 0, 'sparse_after', 0,
  'note_en', null, 'note_zh_hant', null, 'launched', null, 'base_date', null, 'base_value', null,
  'revision', raised, 'data_sha256', null))).*;`;

const IMPORT_BATCH = `INSERT INTO import_batch SELECT (jsonb_populate_record(model_load, jsonb_build_object(
  'id', load_id, 'symbol', 'G' || lpad(number::text, 4, '0'), 'file_name', 'generated',
  'sha256', lpad(number::text, 64, '0'), 'revision', raised))).*;`;

// The sum of three even steps is near enough to the bell curve; 1.2 % a day is a market of middling calm.
const DAILY_CLOSES = `INSERT INTO daily_close (index_id, date, close, basis, date_precision, source, batch_id, revision)
  SELECT own, day, round((1000 * exp(sum(step) OVER (ORDER BY day ROWS UNBOUNDED PRECEDING)))::numeric, 2),
         'session', 'day', 'generated', load_id, raised
  FROM (SELECT day, 0.0002 + 0.024 * (random() + random() + random() - 1.5) AS step FROM weekdays) AS steps;`;

const ANNUAL_CLOSES = `INSERT INTO annual_close (index_id, year, date, date_precision, close, source)
  SELECT own, extract(year FROM date)::int, date, 'day', close, 'generated'
  FROM daily_close WHERE index_id = own AND date IN (SELECT max(day) FROM weekdays GROUP BY extract(year FROM day));`;
