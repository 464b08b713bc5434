import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { DayRange } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { pageHref } from "@/lib/url/address";
import { addressSymbol } from "@/lib/views/parts/context";
import type { ViewNote } from "@/lib/views/parts/view";
import type { CountedContext } from "./compare-context";
import { commonPreset } from "./compare-ranges";

const lastDay = ({ series }: IndexRecord) => at(series.days, series.days.length - 1);

/** The last day of which every rate is held that these indices are converted by; `null` for none. */
function lastRateDay({ rates, currency }: CountedContext, local: readonly IndexRecord[]): number | null {
  const codes = new Set([currency.toUpperCase(), ...local.map(({ profile }) => profile.currency)]);
  const days = [...codes].flatMap((code) => rates?.byCurrency.get(code)?.days.at(-1) ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/**
 * What ends the comparison before its time, with the way to it without that: some of the indices, more than a week
 * before the others, or the rates of exchange. Empty where nothing does, or where the range ends earlier of itself.
 */
export function endNotes(context: CountedContext, range: DayRange): ViewNote[] {
  const { t, state, records, local, currency } = context;
  if (range.to !== commonPreset(records, "max")?.to) return [];
  const end = Math.min(...records.map(lastDay));
  const isEarly = (record: IndexRecord) => lastDay(record) <= end + MAX_AGE_DAYS;
  const early = records.filter(isEarly);
  const date = formatDay(end, t.locale);
  const isCut = (own: IndexRecord, position: number) => {
    const record = records[position];
    return record !== undefined && isEarly(record) && lastDay(record) < lastDay(own);
  };
  const cut = local.filter((own, position) => isCut(own, position));
  if (cut.length > 0) {
    const { currency: _asked, ...others } = state;
    const last = formatDay(lastRateDay(context, cut) ?? end, t.locale);
    const text = t("compare.note.rates", { currencyName: t(`currency.${currency}`), date, last });
    const href = pageHref(t.locale, { page: "compare" }, others);
    return [{ text, link: { href, label: t("compare.note.local") } }];
  }
  const others = records.filter((record) => !isEarly(record));
  if (others.length === 0) return [];
  const names = early.map(({ profile }) => profile.name[t.locale]).join(t("list.separator"));
  const symbols = others.map(addressSymbol);
  const href = pageHref(t.locale, { page: "compare" }, { ...state, symbols });
  return [{ text: t("compare.note.end", { names, date }), link: { href, label: t("compare.note.without") } }];
}
