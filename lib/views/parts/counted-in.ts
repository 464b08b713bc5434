import { convertSeries } from "@/lib/analytics/returns/convert-series";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import type { DailyRates } from "@/lib/series/daily-rates";
import { CURRENCIES, type CurrencyField } from "@/lib/url/field-choices";
import type { Cell } from "./content/table";

const IN_DOLLARS = "USD";

/**
 * An index with its closes in the currency that the reader asked for; itself where that is its own, or `local`. Facts beside
 * the closes, coverage and milestones among them, stay as its publisher states them. `null` where no close has both
 * rates, and where its own currency is not known. (definitions §0)
 */
export function countedIn(
  record: IndexRecord,
  currency: CurrencyField,
  rates: RatesRecord | null,
): IndexRecord | null {
  const wanted = currency.toUpperCase();
  const { profile } = record;
  if (currency === "local" || wanted === profile.currency) return record;
  if (profile.currency === null) return null;
  const [own, other] = [ratesOf(rates, profile.currency), ratesOf(rates, wanted)];
  if (own === undefined || other === undefined) return null;
  const series = convertSeries(record.series, own, other);
  return series && { ...record, series, profile: { ...profile, currency: wanted } };
}

/**
 * The name of a currency in the reader's language, by its ISO 4217 code; the code where the almanac has no name for it, and
 * that it is not stated for `null`.
 */
export function currencyName(t: Translator, code: string | null): string {
  if (code === null) return t("currency.unknown");
  const field = fieldOfCurrency(code);
  return field === null ? code : t(`currency.${field}`);
}

/** A currency as a cell, by its ISO 4217 code; n/a with the reason for one that is not known. */
export function currencyCell(t: Translator, { currency }: IndexRecord["profile"]): Cell {
  return currency === null ? { value: null, note: t("currency.unknown") } : { value: currency };
}

/** What amounts of money are in, as messages write it before them: its ISO 4217 code, or `none`. */
export function moneyUnit({ currency }: IndexRecord["profile"]): string {
  return currency ?? "none";
}

/** A currency as addresses write it; `null` where no rates of it can be asked for. */
function fieldOfCurrency(code: string): CurrencyField | null {
  return CURRENCIES.find((field) => field !== "local" && field.toUpperCase() === code) ?? null;
}

/** What is allowed in place of a currency that some indices cannot be counted in. */
export function expectedCurrency(records: readonly IndexRecord[]) {
  const isStated = records.every(({ profile }) => profile.currency !== null);
  return { key: isStated ? "allowed.heldCurrency" : "allowed.statedCurrency" } as const;
}

/** The currencies that an index can be counted in, its own as `local` among them; that alone where it is not known. */
export function offeredCurrencies({ currency }: IndexRecord["profile"]): readonly CurrencyField[] {
  if (currency === null) return ["local"];
  const own = fieldOfCurrency(currency);
  return CURRENCIES.filter((field) => field !== own);
}

/** `null` for the US dollar, in which rates are told; `undefined` for a currency of which none is held. */
function ratesOf(rates: RatesRecord | null, currency: string): DailyRates | null | undefined {
  return currency === IN_DOLLARS ? null : rates?.byCurrency.get(currency);
}
