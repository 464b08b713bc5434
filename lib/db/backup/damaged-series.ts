import type { Queries } from "@/lib/db/database";
import type { BackupSeries } from "./manifest";

/**
 * Those of some series whose checksum is not the one that the last load of their index noted, by symbol. None in a store
 * of an older version, which notes no checksums.
 */
export async function damagedSeries(queries: Queries, series: readonly BackupSeries[]): Promise<string[]> {
  const rows = await queries.query<{ symbol: string; sha256: string | null }>(NOTED);
  const noted = new Map(rows.map(({ symbol, sha256 }) => [symbol, sha256]));
  return series
    .filter(({ symbol, sha256 }) => noted.has(symbol) && noted.get(symbol) !== sha256)
    .map(({ symbol }) => symbol);
}

// As JSON, for the column may not be there.
const NOTED = `
  SELECT symbol, of_index ->> 'series_sha256' AS sha256
  FROM market_index, to_jsonb(market_index) AS of_index
  WHERE jsonb_exists(of_index, 'series_sha256')`;
