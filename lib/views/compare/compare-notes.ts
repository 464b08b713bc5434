import { formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { DayRange } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import { addressSymbol } from "@/lib/views/parts/context";
import type { ViewNote } from "@/lib/views/parts/view";
import { commonPreset } from "./compare-ranges";

const lastDay = ({ series }: IndexRecord) => at(series.days, series.days.length - 1);

/**
 * What says that some of the indices end the comparison more than a week before the others do, with the way to it
 * without them; empty where none does, or where the range ends earlier of itself.
 */
export function endNotes(
  t: Translator,
  records: readonly IndexRecord[],
  range: DayRange,
  state: ViewState,
): ViewNote[] {
  if (range.to !== commonPreset(records, "max")?.to) return [];
  const end = Math.min(...records.map(lastDay));
  const isEarly = (record: IndexRecord) => lastDay(record) <= end + MAX_AGE_DAYS;
  const early = records.filter(isEarly);
  const others = records.filter((record) => !isEarly(record));
  if (others.length === 0) return [];
  const text = t("compare.note.end", {
    names: early.map(({ profile }) => profile.name[t.locale]).join(t("list.separator")),
    date: formatDay(end, t.locale),
  });
  const symbols = others.map(addressSymbol);
  const href = pageHref(t.locale, { page: "compare" }, { ...state, symbols });
  return [{ text, link: { href, label: t("compare.note.without") } }];
}
