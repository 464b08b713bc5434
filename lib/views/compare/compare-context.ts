import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary, RatesRecord } from "@/lib/reference/records";
import type { CurrencyField } from "@/lib/url/field-choices";
import type { ViewContext } from "@/lib/views/parts/context";
import { countedIn, expectedCurrency } from "@/lib/views/parts/counted-in";

/** What a comparison is made from. */
export interface CompareContext extends Pick<ViewContext, "state" | "t" | "report"> {
  /** The indices compared, at least one, in the order of the address. */
  readonly records: readonly IndexRecord[];
  /** The rates of exchange; `null` where the state asks for no other currency than each index's own. */
  readonly rates: RatesRecord | null;
  /** All there are to choose from. */
  readonly indices: readonly IndexSummary[];
}

/** The same with the closes of all indices in the currency asked for: what every figure of the page is counted in. */
export interface CountedContext extends CompareContext {
  readonly currency: CurrencyField;
  /** The indices as their publishers state them, in the same order. */
  readonly local: readonly IndexRecord[];
}

/** Counts all indices in the state's currency; in each one's own, and reported, where no rate of one of them is held. */
export function counted(context: CompareContext): CountedContext {
  const { records: local, rates, state, report } = context;
  const { currency = "local" } = state;
  const records = local.flatMap((record) => countedIn(record, currency, rates) ?? []);
  if (records.length === local.length) return { ...context, records, local, currency };
  report({ parameter: "currency", found: currency, expected: expectedCurrency(local) });
  return { ...context, local, currency: "local" };
}

/** How messages name the currency: `own`, or `one` with its name. */
export function currencyWords(t: Translator, currency: CurrencyField) {
  return { currency: currency === "local" ? "own" : "one", currencyName: t(`currency.${currency}`) };
}

const UNIT = /_(percent|ratio|points)$/;

/** A column's key with the currency in it, before its unit: `return_in_usd_percent`. */
export function keyIn(currency: CurrencyField, key: string): string {
  return currency === "local" ? key : key.replace(UNIT, `_in_${currency}_$1`);
}
