import type { Queries, Transaction } from "@/lib/db/database";

/** A row by the names of its columns, of decimal, date or plain text; a column that it lacks is empty. */
export type RowCells = Readonly<Record<string, string | number | null>>;

/** What a table should hold. */
export interface RowSet {
  readonly table: string;
  /** The columns that are written, each with PostgreSQL's name of its type. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  readonly rows: readonly RowCells[];
  /** SQL that says which present rows this set stands for; those it does not name are removed. */
  readonly scope: string;
}

/** How many rows a load touched. */
export interface RowCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Columns of text. */
export function texts(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "text"]));
}

/**
 * Makes a table hold exactly `rows` within `scope`: inserts, updates and removes only what differs, so that
 * writing the same rows twice changes nothing. Table, columns and scope are this program's own text.
 */
export async function replaceRows(tx: Transaction, set: RowSet): Promise<RowCounts> {
  const names = Object.keys(set.columns);
  const keys = names.filter((name) => set.key.includes(name));
  const removed = await tx.$executeRawUnsafe(removeSql(set, keys), ...columnArrays(set, keys));
  const [counts] = await tx.$queryRawUnsafe<{ inserted: number; updated: number }[]>(
    upsertSql(set, names, keys),
    ...columnArrays(set, names),
  );
  const { inserted, updated } = counts ?? { inserted: 0, updated: 0 };
  return { inserted, updated, unchanged: set.rows.length - inserted - updated, removed };
}

/**
 * The keys of the rows of a table that are not as a set has them within its scope, each as one text; none where
 * `replaceRows` would change nothing.
 */
export async function differingKeys(queries: Queries, set: RowSet): Promise<string[]> {
  const names = Object.keys(set.columns);
  const keys = set.key.map((name) => `${name}::text`).join(", ");
  const present = `SELECT ${names.map((name) => `${name}::${set.columns[name]} AS ${name}`).join(", ")} FROM ${set.table}`;
  const incoming = incomingSql(set, names);
  const rows = await queries.query<{ key: string }>(
    `SELECT DISTINCT concat_ws(' ', ${keys}) AS key FROM (
       (${incoming} EXCEPT ${present})
       UNION ALL (${present} WHERE ${set.scope} EXCEPT ${incoming})) AS differing
     ORDER BY key`,
    columnArrays(set, names),
  );
  return rows.map(({ key }) => key);
}

// One array a column keeps a statement at a handful of binds; PostgreSQL takes 32,767 at most.
function columnArrays({ rows }: RowSet, names: readonly string[]): (string | null)[][] {
  return names.map((name) => rows.map((row) => row[name]?.toString() ?? null));
}

/** `SELECT a::date AS a … FROM unnest($1::text[] …)`: the rows of the arrays as a table. */
function incomingSql({ columns }: RowSet, names: readonly string[]): string {
  const casts = names.map((name) => `${name}::${columns[name]} AS ${name}`);
  const arrays = names.map((_, at) => `$${at + 1}::text[]`);
  return `SELECT ${casts.join(", ")} FROM unnest(${arrays.join(", ")}) AS incoming(${names.join(", ")})`;
}

function removeSql(set: RowSet, keys: readonly string[]): string {
  // NOT IN is looked up in a hash table; the anti-join of NOT EXISTS loops over both sides before the first ANALYZE.
  return `DELETE FROM ${set.table}
    WHERE (${set.scope}) AND (${keys.join(", ")}) NOT IN (${incomingSql(set, keys)})`;
}

function upsertSql(set: RowSet, names: readonly string[], keys: readonly string[]): string {
  const { table } = set;
  const written = names.filter((name) => !keys.includes(name));
  const list = (prefix: string) => written.map((name) => `${prefix}.${name}`).join(", ");
  // A row version that nobody has replaced yet has xmax 0: it was inserted by this statement, not updated.
  return `WITH written AS (
      INSERT INTO ${table} (${names.join(", ")}) ${incomingSql(set, names)}
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
  const sum = (name: keyof RowCounts) => all.reduce((total, counts) => total + counts[name], 0);
  return {
    inserted: sum("inserted"),
    updated: sum("updated"),
    unchanged: sum("unchanged"),
    removed: sum("removed"),
  };
}

/** Whether a load left every row as it was. */
export function isUnchanged({ inserted, updated, removed }: RowCounts): boolean {
  return inserted + updated + removed === 0;
}
