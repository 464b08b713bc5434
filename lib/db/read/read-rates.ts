import type { Readable } from "@/lib/db/database";
import type { RatesRecord } from "@/lib/reference/records";
import { numbersIn } from "./read-stored-closes";

interface CurrencyRow {
  readonly currency: string;
  readonly days: string;
  readonly rates: string;
}

/** Every daily rate of exchange, by currency, oldest first. */
export async function readRates({ prisma }: Readable): Promise<RatesRecord> {
  const state = await prisma.storeRevision.findUnique({ where: { id: 1 } });
  // As text, like closes: the database takes longer to make doubles of its decimals than all the rest does.
  const rows = await prisma.$queryRaw<CurrencyRow[]>`
    SELECT currency, string_agg((date - DATE '1970-01-01')::text, ',' ORDER BY date) AS days,
           string_agg(per_usd::text, ',' ORDER BY date) AS rates
    FROM fx_daily GROUP BY currency ORDER BY currency`;
  const byCurrency = new Map(
    rows.map(({ currency, days, rates }) => [
      currency,
      { days: Int32Array.from(numbersIn(days)), perUsd: Float64Array.from(numbersIn(rates)) },
    ]),
  );
  return { revision: state?.revision ?? 0, byCurrency };
}
