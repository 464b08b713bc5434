import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { pageHref } from "@/lib/url/address";
import { CURRENCIES, type CurrencyField } from "@/lib/url/fields";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";
import { countedIn, currencyName, fieldOfCurrency } from "@/lib/views/parts/counted-in";
import { rateCell, type Stretch, stretchOf } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import type { ShownRange } from "@/lib/views/parts/shown-range";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, Section, ViewNote } from "@/lib/views/parts/view";

interface CurrencyRow {
  readonly field: CurrencyField;
  /** Its ISO 4217 code. */
  readonly code: string;
  readonly stretch: Stretch | null;
}

/**
 * The calculator's days in the index's own currency and in every other whose rates are held, each over the days with
 * rates of both; the row of files that holds the calculation.
 */
export function currenciesTable(context: ViewContext, shown: ShownRange): Section {
  const { t } = context;
  const held = (cellOf: (stretch: Stretch) => Cell | Cell["value"]) => {
    return ({ stretch }: CurrencyRow) =>
      stretch === null ? { value: null, note: t("returns.reason.noRates") } : cellOf(stretch);
  };
  const columns: ReadonlyArray<ColumnOf<CurrencyRow>> = [
    ["currency", t("returns.column.currency"), "text", (row) => currencyCell(context, row)],
    ["return_percent", t("column.return"), "change", held(({ change }) => change)],
    ["cagr_percent", t("column.cagr"), "change", held((stretch) => rateCell(t, stretch))],
    ["from_date", t("column.from"), "date", held(({ from }) => isoFromDay(from.day))],
    ["to_date", t("column.to"), "date", held(({ to }) => isoFromDay(to.day))],
    ["from_close_points", t("column.fromClose"), "level", held(({ from }) => from.close)],
    ["to_close_points", t("column.toClose"), "level", held(({ to }) => to.close)],
    ["max_drawdown_percent", t("column.maxDrawdown"), "change", held(({ maxDrawdown }) => maxDrawdown)],
  ];
  const build = () => ({
    line: t("returns.currencies.line"),
    ...tableFrom(rowsOf(context, shown), columns),
  });
  return section({ kind: "table", id: "currencies", title: t("returns.currencies.title"), build });
}

function rowsOf({ record, rates }: ViewContext, shown: ShownRange): CurrencyRow[] {
  const within = { ...record, series: sliceSeries(record.series, shown.base, shown.to) };
  const own = fieldOfCurrency(record.profile.currency);
  return CURRENCIES.filter((field) => field !== own).map((field) => {
    const counted = countedIn(within, field, rates);
    const code = field === "local" ? record.profile.currency : field.toUpperCase();
    return { field, code, stretch: counted && wholeStretch(counted) };
  });
}

function wholeStretch(record: IndexRecord): Stretch | null {
  return stretchOf(record, daysOf(record.series));
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
