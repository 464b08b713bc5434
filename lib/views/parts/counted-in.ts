import { convertSeries } from "@/lib/analytics/returns/convert-series";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import type { DailyRates } from "@/lib/series/daily-rates";
import { CURRENCIES, type CurrencyField } from "@/lib/url/fields";

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

/** The name of a currency in the reader's language, by its ISO 4217 code; the code where the almanac has no name for it. */
export function currencyName(t: Translator, code: string): string {
  const field = fieldOfCurrency(code);
  return field === null ? code : t(`currency.${field}`);
}

/** A currency as addresses write it; `null` where no rates of it can be asked for. */
export function fieldOfCurrency(code: string): CurrencyField | null {
  return CURRENCIES.find((field) => field !== "local" && field.toUpperCase() === code) ?? null;
}

/** `null` for the US dollar, in which rates are told; `undefined` for a currency of which none is held. */
function ratesOf(rates: RatesRecord | null, currency: string): DailyRates | null | undefined {
  return currency === IN_DOLLARS ? null : rates?.byCurrency.get(currency);
}
