import { formatDay, formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { DatedClose } from "@/lib/series/dated-close";
import { toneOf } from "@/lib/views/parts/cell";
import { directionOf, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import type { Figure, LabelledLink } from "@/lib/views/parts/view";
import { type AnnualRow, cutOff } from "./annual-rows";

/** What a range of one year says in a sentence: its change, where it has one, and its close. */
export function yearAnswer(context: ViewContext, { computed }: AnnualRow): Prose {
  const { t } = context;
  const { year, change, close } = computed;
  const { until } = cutOff(computed);
  return t.rich("annual.answerOne", {
    name: indexName(context),
    year: String(year),
    running: until === null ? "no" : "yes",
    to: until === null ? "" : formatDay(until, t.locale),
    direction: change === null ? "unknown" : directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    close: formatLevel(close),
  });
}

/** The figures of one year, those that are known: close, change, high, low, range, volatility. */
export function yearFigures({ t }: ViewContext, { computed }: AnnualRow): Figure[] {
  const { change, base, high, low, range, volatility } = computed;
  const day = (value: number) => formatShortDay(value, t.locale);
  const level = (label: string, at: DatedClose | null): Figure[] =>
    at === null ? [] : [{ label, value: formatLevel(at.close), tone: "plain", note: day(at.day) }];
  const share = (label: string, value: number | null): Figure[] =>
    value === null ? [] : [{ label, value: formatPercent(value, t.locale), tone: "plain", note: "" }];
  const moved: Figure[] =
    change === null || base === null
      ? []
      : [
          {
            label: t("annual.column.change"),
            value: formatPercent(change, t.locale, { sign: true }),
            tone: toneOf(change),
            note: t("date.fromTo", { from: day(base.day), to: day(computed.day) }),
          },
        ];
  return [
    ...level(t("column.close"), computed),
    ...moved,
    ...level(t("annual.column.high"), high),
    ...level(t("annual.column.low"), low),
    ...share(t("annual.column.range"), range),
    ...share(t("column.volatility"), volatility.value),
  ];
}

/** The way to the days of a year. */
export function daysLink({ t, record }: ViewContext, year: number): LabelledLink {
  const days = { from: `${year - 1}-12-31`, to: `${year}-12-31` };
  return {
    href: indexHref(t, record, { page: "overview" }, days),
    label: t("annual.year.days", { year: String(year) }),
  };
}
