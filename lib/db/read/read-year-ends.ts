import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import type { DatedClose } from "@/lib/series/dated-close";
import { numbersIn } from "./read-stored-closes";

/** An index with those of its annual closes whose day is known. */
export interface YearEnds {
  readonly symbol: string;
  /** By year, ascending; may be empty. */
  readonly annualCloses: readonly DatedClose[];
}

interface Row {
  readonly symbol: string;
  readonly days: string | null;
  readonly closes: string | null;
}

/** The year-ends of every index that the store knows, in their shipped order. */
export async function readYearEnds({ prisma }: Readable): Promise<YearEnds[]> {
  // Two texts an index, for fifty thousand row objects would take a second.
  const rows = await queriesOf(prisma).query<Row>(
    `SELECT market_index.symbol AS symbol,
            string_agg((date - DATE '1970-01-01')::text, ',' ORDER BY year) AS days,
            string_agg(close::text, ',' ORDER BY year) AS closes
     FROM market_index
     LEFT JOIN annual_close ON annual_close.index_id = market_index.id AND annual_close.date_precision = 'day'
     GROUP BY market_index.id ORDER BY market_index.position`,
  );
  return rows.map(({ symbol, days, closes }) => {
    const values = numbersIn(closes);
    return { symbol, annualCloses: numbersIn(days).map((day, at) => ({ day, close: values[at] ?? 0 })) };
  });
}
