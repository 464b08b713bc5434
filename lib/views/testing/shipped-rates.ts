import { group } from "d3-array";
import type { RatesRecord } from "@/lib/reference/records";
import type { DailyRates } from "@/lib/series/daily-rates";
import { requireDay } from "@/lib/series/day";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readTable } from "@/lib/shipped/read-table";
import { fxDailyRow } from "@/lib/shipped/row-schemas";

/** The daily rates that ship, straight from their data file: what the store gives after loading them. */
export async function shippedRates(): Promise<RatesRecord> {
  const rows = (await readTable(dataFolder(), "fx-daily.csv", fxDailyRow)).map(({ row }) => row);
  const byCurrency = group(rows, ({ currency }) => currency);
  const ratesOf = (of: typeof rows): DailyRates => ({
    days: Int32Array.from(of, ({ date }) => requireDay(date)),
    perUsd: Float64Array.from(of, ({ per_usd }) => Number(per_usd)),
  });
  return { revision: 1, byCurrency: new Map([...byCurrency].map(([name, of]) => [name, ratesOf(of)])) };
}
