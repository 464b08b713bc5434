import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import { numbersIn, readStoredCloses } from "./read-stored-closes";

/** Day numbers (days since 1970-01-01), strictly increasing, and the closes of those days. */
export interface Closes {
  readonly days: Int32Array;
  readonly closes: Float64Array;
}

/**
 * All closes of an index, oldest first, as they are or as they were at the store's revision `asof`; empty arrays where
 * it has none.
 */
export async function readCloses({ prisma }: Readable, indexId: number, asof?: number): Promise<Closes> {
  if (asof !== undefined) return readStoredCloses(queriesOf(prisma), indexId, asof);
  // The closes are not made float8 in the database, which reads each of its decimals anew for that: it would take
  // most of the time, and JSON.parse gives the same double.
  const [row] = await prisma.$queryRaw<{ days: string | null; closes: string | null }[]>`
    SELECT string_agg((date - DATE '1970-01-01')::text, ',') AS days, string_agg(close::text, ',') AS closes
    FROM (SELECT date, close FROM daily_close WHERE index_id = ${indexId} ORDER BY date) AS ordered`;
  return {
    days: Int32Array.from(numbersIn(row?.days)),
    closes: Float64Array.from(numbersIn(row?.closes)),
  };
}
