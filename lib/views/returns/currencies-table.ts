import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import type { CurrencyField } from "@/lib/url/field-choices";
import type { Cell } from "@/lib/views/parts/content/table";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";
import { countedIn, currencyName, offeredCurrencies } from "@/lib/views/parts/counted-in";
import { endColumns, figureColumns, type Stretched, stretchedOver } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import type { ShownRange } from "@/lib/views/parts/shown-range";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section, ViewNote } from "@/lib/views/parts/view";

type CurrencyRow = Stretched & {
  readonly field: CurrencyField;
  /** Its ISO 4217 code. */
  readonly code: string | null;
};

/**
 * Nothing where the index's own currency is not known: no other can be offered then. Otherwise the calculator's days in the index's own currency and in every other whose rates are held, each over the days with
 * rates of both; the row of files that holds the calculation.
 */
export function currenciesSections(context: ViewContext, shown: ShownRange): Section[] {
  const { t, state, record } = context;
  if (record.profile.currency === null) return [];
  const figures = figureColumns(t).filter(([key]) => key !== "volatility_percent");
  const columns: ReadonlyArray<ColumnOf<CurrencyRow>> = [
    ["currency", t("returns.column.currency"), "text", (row) => currencyCell(context, row)],
    ...figures,
    ...endColumns(t),
  ];
  const build = () => ({
    line: t("returns.currencies.line", { own: state.price === undefined ? "no" : "yes" }),
    ...tableFrom(rowsOf(context, shown), columns),
  });
  return [section({ kind: "table", id: "currencies", title: t("returns.currencies.title"), build })];
}

function rowsOf({ record, rates }: ViewContext, shown: ShownRange): CurrencyRow[] {
  return offeredCurrencies(record.profile).map((field) => {
    const counted = countedIn(record, field, rates);
    const code = field === "local" ? record.profile.currency : field.toUpperCase();
    return { field, code, ...(counted === null ? WITHOUT_RATES : stretchedWithin(counted, record, shown)) };
  });
}

const WITHOUT_RATES: Stretched = { stretch: null, missing: "no-rates" };

/** The range between the days that the rates leave, where they leave any of it. */
function stretchedWithin(counted: IndexRecord, record: IndexRecord, { base, to }: ShownRange): Stretched {
  const [held, own] = [daysOf(counted.series), daysOf(record.series)];
  const range = {
    from: held.from > own.from ? Math.max(base, held.from) : base,
    to: held.to < own.to ? Math.min(to, held.to) : to,
  };
  return range.from < range.to ? stretchedOver(counted, range) : WITHOUT_RATES;
}

const daysOf = ({ days }: Series) => ({ from: at(days, 0), to: at(days, days.length - 1) });

function currencyCell({ t, record, state }: ViewContext, { field, code }: CurrencyRow): Cell {
  const { currency: _currency, ...others } = state;
  const place = { page: "returns", symbol: addressSymbol(record) } as const;
  const chosen = field === "local" ? others : { ...others, currency: field };
  return { value: currencyName(t, code), href: pageHref(t.locale, place, chosen) };
}

/** Says within which days rates of the currency that is counted in are held, with the way to the index's own; else nothing. */
export function currencyNotes({ t, record, state }: ViewContext, counted: IndexRecord): ViewNote[] {
  if (counted === record) return [];
  const { currency: _currency, ...others } = state;
  const { from, to } = daysOf(counted.series);
  const own = currencyName(t, record.profile.currency);
  const text = t("returns.currencies.note", {
    currency: currencyName(t, counted.profile.currency),
    ...{ own, from: formatDay(from, t.locale), to: formatDay(to, t.locale) },
  });
  const place = { page: "returns", symbol: addressSymbol(record) } as const;
  const label = t("returns.currencies.toOwn", { own });
  return [{ text, link: { href: pageHref(t.locale, place, others), label } }];
}
