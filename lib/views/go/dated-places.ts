import { periodReturn } from "@/lib/analytics/returns/period-return";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import { formatDay, formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import type { CurrencyField } from "@/lib/url/field-choices";
import { neighboursOf } from "@/lib/views/day/neighbours";
import { dayHref, indexHref } from "@/lib/views/parts/context";
import { cutOffText, findPeriod, type Period, periodHref, periodTitle } from "@/lib/views/period/period";
import type { GoPlace } from "./go-place";
import type { ReadDate } from "./read-dates";

/** What stands between the parts of an answer. */
const BETWEEN = " · ";

/** The parts of an answer that there are, in one line. */
export function answerOf(...parts: ReadonlyArray<string | null>): string {
  return parts.filter((part) => part !== null && part !== "").join(BETWEEN);
}

/** A change with its sign; `null` for none. */
export function signed(t: Translator, change: number | null): string | null {
  return change === null ? null : formatPercent(change, t.locale, { sign: true });
}

/** The day, month or year of an index; `null` where it has no such page. */
export function datedPlace(
  t: Translator,
  record: IndexRecord,
  { unit, name, from }: ReadDate,
): GoPlace | null {
  if (unit === "day") return dayPlace(t, record, from);
  const period = findPeriod(record, unit, name);
  return period && periodPlace(t, record, period);
}

/** The page of a year or month: its change, and where it is cut off. */
export function periodPlace(t: Translator, record: IndexRecord, period: Period): GoPlace {
  const { unit, change, last } = period;
  return {
    kind: unit,
    title: periodTitle(t, period),
    index: record.profile.shortName[t.locale],
    answer: answerOf(signed(t, change) ?? formatLevel(last.close), cutOffText(t, period)),
    href: periodHref(t, record, period),
  };
}

/** The page of a day: its close and change, or the close before where it has none; `null` outside the closes held. */
export function dayPlace(t: Translator, record: IndexRecord, day: number): GoPlace | null {
  const facts = sessionChange(record.series, day);
  const { previous, next } = neighboursOf(record.series, day);
  if (facts === null && (previous === null || next === null)) return null;
  const before = {
    date: formatShortDay(previous?.day ?? day, t.locale),
    close: formatLevel(previous?.close ?? null),
  };
  return {
    kind: "day",
    title: formatDay(day, t.locale),
    index: record.profile.shortName[t.locale],
    answer:
      facts === null ? t("go.noClose", before) : answerOf(formatLevel(facts.close), signed(t, facts.change)),
    href: dayHref(t, record, day),
  };
}

/**
 * What came of an index bought on a day and held to its last close; in another currency without the figure, which takes
 * that currency's rates. `null` where no close stands for the day.
 */
export function boughtPlace(
  t: Translator,
  record: IndexRecord,
  day: number,
  currency: CurrencyField | null = null,
): GoPlace | null {
  const last = record.series.days.at(-1);
  if (last === undefined || day >= last) return null;
  const held = periodReturn(record.series, day, last);
  if (held === null) return null;
  const to = t("period.until", { date: formatShortDay(held.to.day, t.locale) });
  const other = currency === record.profile.currency?.toLowerCase() ? null : currency;
  const date = formatDay(day, t.locale);
  const state = { from: isoFromDay(day), ...(other === null ? {} : { currency: other }) };
  return {
    kind: "bought",
    title:
      other === null
        ? t("go.bought", { date })
        : t("go.boughtIn", { date, currency: t(`currency.${other}`) }),
    index: record.profile.shortName[t.locale],
    answer: other === null ? answerOf(signed(t, held.change), to) : t("go.atRates"),
    href: indexHref(t, record, { page: "returns" }, state),
  };
}
