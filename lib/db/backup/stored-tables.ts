import type { Queries } from "@/lib/db/database";
import { seriesChecksumSql } from "@/lib/db/import/series-checksum";
import type { MigrationFile } from "@/lib/db/schema/migration-files";
import type { BackupSeries } from "./manifest";

/** A table of the store, with the columns of its primary key. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** Tables that belong to the running servers of a store, not to what it holds: backups leave them out, restores as they are. */
export const LEFT_OUT: readonly string[] = ["short_lived"];

/** The tables that some migrations make, as far as the store has them: those that refer to others come last. */
export async function storedTables(
  queries: Queries,
  migrations: readonly MigrationFile[],
): Promise<StoredTable[]> {
  const made = migrations
    .flatMap(({ sql }) => Array.from(sql.matchAll(/CREATE TABLE "(\w+)"/g), ([, name]) => name ?? ""))
    .filter((name) => !LEFT_OUT.includes(name));
  const rows = await queries.query<{ name: string; columns: string; key: string }>(TABLES, [made]);
  return rows.map(({ name, columns, key }) => ({ name, columns: columns.split(","), key: key.split(",") }));
}

const TABLES = `
  SELECT relname::text AS name,
    (SELECT string_agg(attname::text, ',' ORDER BY attnum) FROM pg_attribute
     WHERE attrelid = tables.oid AND attnum > 0 AND NOT attisdropped) AS columns,
    (SELECT string_agg(attname::text, ',' ORDER BY array_position(indkey::int2[], attnum))
     FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indrelid = tables.oid AND indisprimary) AS key
  FROM pg_class AS tables
  WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname = ANY ($1::text[])
  ORDER BY EXISTS (SELECT FROM pg_constraint WHERE conrelid = tables.oid AND contype = 'f'), relname`;

/** How many closes each index has, and their checksum as they are. */
export async function readSeriesChecksums(queries: Queries): Promise<BackupSeries[]> {
  const indices = await queries.query<{ id: number; symbol: string; rows: number }>(
    `SELECT id, symbol, (SELECT count(*) FROM daily_close WHERE index_id = market_index.id)::int AS rows
     FROM market_index ORDER BY position, symbol`,
  );
  const series: BackupSeries[] = [];
  for (const { id, symbol, rows } of indices) {
    const [found] = await queries.query<{ sha256: string | null }>(
      `SELECT ${seriesChecksumSql("$1::int")} AS sha256`,
      [id],
    );
    series.push({ symbol, rows, sha256: found?.sha256 ?? null });
  }
  return series;
}
