import type { Transaction } from "@/lib/db/database";

/** What a table should hold, as columns of decimal, date or plain text. */
export interface RowSet {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<readonly (string | number | null)[]>;
  /** SQL that says which present rows this set stands for; those it does not name are removed. */
  readonly scope: string;
}

export interface Column {
  readonly name: string;
  /** PostgreSQL's name of the type. */
  readonly type: string;
  /** Part of the primary key. */
  readonly key?: true;
}

/** How many rows a load touched. */
export interface RowCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Makes a table hold exactly `rows` within `scope`: inserts, updates and removes only what differs, so that
 * writing the same rows twice changes nothing. Table, columns and scope are this program's own text.
 */
export async function replaceRows(tx: Transaction, set: RowSet): Promise<RowCounts> {
  const removed = await tx.$executeRawUnsafe(removeSql(set), ...columnArrays(set, isKey));
  const [counts] = await tx.$queryRawUnsafe<{ inserted: number; updated: number }[]>(
    upsertSql(set),
    ...columnArrays(set, () => true),
  );
  const { inserted, updated } = counts ?? { inserted: 0, updated: 0 };
  return { inserted, updated, unchanged: set.rows.length - inserted - updated, removed };
}

function isKey(column: Column): boolean {
  return column.key === true;
}

// One array a column keeps a statement at a handful of binds; PostgreSQL takes 32,767 at most.
function columnArrays({ columns, rows }: RowSet, wanted: (column: Column) => boolean): (string | null)[][] {
  return columns.flatMap((column, at) => {
    if (!wanted(column)) return [];
    return [rows.map((row) => (row[at] === null || row[at] === undefined ? null : String(row[at])))];
  });
}

/** `SELECT a::date AS a … FROM unnest($1::text[] …)`: the rows of the arrays as a table. */
function incomingSql(columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name);
  const casts = columns.map(({ name, type }) => `${name}::${type} AS ${name}`);
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`);
  return `SELECT ${casts.join(", ")} FROM unnest(${arrays.join(", ")}) AS incoming(${names.join(", ")})`;
}

function removeSql({ table, columns, scope }: RowSet): string {
  const keys = columns.filter(isKey);
  const names = keys.map(({ name }) => name).join(", ");
  // NOT IN is looked up in a hash table; the anti-join of NOT EXISTS loops over both sides before the first ANALYZE.
  return `DELETE FROM ${table} WHERE (${scope}) AND (${names}) NOT IN (${incomingSql(keys)})`;
}

function upsertSql({ table, columns }: RowSet): string {
  const names = columns.map(({ name }) => name).join(", ");
  const keys = columns.filter(isKey).map(({ name }) => name);
  const written = columns.filter((column) => !isKey(column)).map(({ name }) => name);
  const list = (prefix: string) => written.map((name) => `${prefix}.${name}`).join(", ");
  // A row version that nobody has replaced yet has xmax 0: it was inserted by this statement, not updated.
  return `WITH written AS (
      INSERT INTO ${table} (${names}) ${incomingSql(columns)}
      ON CONFLICT (${keys.join(", ")}) DO UPDATE
      SET ${written.map((name) => `${name} = EXCLUDED.${name}`).join(", ")}
      WHERE (${list(table)}) IS DISTINCT FROM (${list("EXCLUDED")})
      RETURNING (xmax = 0) AS inserted)
    SELECT count(*) FILTER (WHERE inserted)::int AS inserted,
           count(*) FILTER (WHERE NOT inserted)::int AS updated
    FROM written`;
}

/** The sum of the counts of several tables. */
export function sumCounts(all: readonly RowCounts[]): RowCounts {
  const sum = (of: (counts: RowCounts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    inserted: sum((counts) => counts.inserted),
    updated: sum((counts) => counts.updated),
    unchanged: sum((counts) => counts.unchanged),
    removed: sum((counts) => counts.removed),
  };
}

/** Whether a load left every row as it was. */
export function isUnchanged({ inserted, updated, removed }: RowCounts): boolean {
  return inserted + updated + removed === 0;
}
