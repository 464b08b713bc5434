import { convertSeries } from "@/lib/analytics/returns/convert-series";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import type { DailyRates } from "@/lib/series/daily-rates";
import type { CurrencyField } from "@/lib/url/fields";

const IN_DOLLARS = "USD";

/**
 * An index with its closes in the currency that the reader asked for; itself where that is its own, or `local`. Facts beside
 * the closes, coverage and milestones among them, stay as its publisher states them. `null` where no close has both
 * rates. (definitions §0)
 */
export function countedIn(
  record: IndexRecord,
  currency: CurrencyField,
  rates: RatesRecord | null,
): IndexRecord | null {
  const wanted = currency.toUpperCase();
  const { profile } = record;
  if (currency === "local" || wanted === profile.currency) return record;
  const [own, other] = [ratesOf(rates, profile.currency), ratesOf(rates, wanted)];
  if (own === undefined || other === undefined) return null;
  const series = convertSeries(record.series, own, other);
  return series && { ...record, series, profile: { ...profile, currency: wanted } };
}

/** `null` for the US dollar, in which rates are told; `undefined` for a currency of which none is held. */
function ratesOf(rates: RatesRecord | null, currency: string): DailyRates | null | undefined {
  return currency === IN_DOLLARS ? null : rates?.byCurrency.get(currency);
}
