import { formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { DatedClose } from "@/lib/series/dated-close";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import { directionOf, indexName, type ViewContext, yearHref } from "@/lib/views/parts/context";
import { changeTile, closeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { hasWithinYear } from "./annual-columns";
import { type AnnualRow, cutOff } from "./annual-rows";

/** What a range of one year says in a sentence: its change, where it has one, and its close. */
export function yearHeadline(context: ViewContext, { computed }: AnnualRow): Prose {
  const { t } = context;
  const { year, change, close } = computed;
  const { until } = cutOff(computed);
  return t.rich("annual.headlineOne", {
    name: indexName(context),
    year: String(year),
    running: until === null ? "no" : "yes",
    to: until === null ? "" : formatDay(until, t.locale),
    direction: change === null ? "unknown" : directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    close: formatLevel(close),
  });
}

/** The tiles of one year, those that are known: close, change, high, low, range, volatility. */
export function yearTiles({ t, record }: ViewContext, { computed }: AnnualRow): Tile[] {
  const { change, base, high, low, range, volatility } = computed;
  const close = (label: string, at: DatedClose | null) => (at === null ? [] : [closeTile(t, label, at)]);
  const share = (label: string, value: number | null) =>
    value === null ? [] : [plainTile(label, formatPercent(value, t.locale))];
  const moved =
    change === null || base === null
      ? []
      : [changeTile(t, t("annual.column.change"), change, datesNote(t, base.day, computed.day))];
  const within = hasWithinYear(record, "range")
    ? [
        ...close(t("annual.column.high"), high),
        ...close(t("annual.column.low"), low),
        ...share(t("annual.column.range"), range),
      ]
    : [];
  return [
    ...close(t("column.close"), computed),
    ...moved,
    ...within,
    ...share(t("column.volatility"), volatility.value),
  ];
}

/** The way to the days of a year. */
export function daysLink({ t, record }: ViewContext, year: number): LabelledLink {
  return { href: yearHref(t, record, year), label: t("annual.year.days", { year: String(year) }) };
}
