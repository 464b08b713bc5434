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
  if (local.some(isCut)) {
    const { currency: _asked, ...others } = state;
    const text = t("compare.note.rates", { currencyName: t(`currency.${currency}`), date });
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
