import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Db } from "@/lib/db/database";
import { isoFromDay, requireDay } from "@/lib/series/day";

/** A noon rate: units of a currency for one US dollar on a day. */
export interface DailyRate {
  /** The day really used, `YYYY-MM-DD`. */
  readonly date: string;
  readonly perUsd: number;
}

/** A rate this many calendar days old still stands for a day. (definitions §0) */
const MAX_AGE_DAYS = 7;

/**
 * The rate of a currency (ISO 4217) on a `YYYY-MM-DD` day, or the nearest earlier one within 7 days; 1 for the US
 * dollar on any day; `null` where there is none, for the store knows the currency only from some day on, or not at all.
 *
 * Throws a RangeError where `date` is not a calendar day.
 */
export async function readDailyRate(
  { prisma }: Db,
  currency: string,
  date: string,
): Promise<DailyRate | null> {
  const day = requireDay(date);
  if (currency === "USD") return { date, perUsd: 1 };
  const [rate] = await queriesOf(prisma).query<DailyRate>(
    `SELECT to_char(date, 'YYYY-MM-DD') AS date, per_usd::float8 AS "perUsd" FROM fx_daily
     WHERE currency = $1 AND date BETWEEN $2::text::date AND $3::text::date ORDER BY date DESC LIMIT 1`,
    [currency, isoFromDay(day - MAX_AGE_DAYS), date],
  );
  return rate ?? null;
}
