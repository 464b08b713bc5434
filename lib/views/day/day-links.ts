import { formatMonthName, formatShortDay } from "@/lib/format/format";
import { lastDayOfMonth, lastDayOfYear } from "@/lib/series/add-months";
import type { DatedClose } from "@/lib/series/dated-close";
import { civilFromDay, dayFromCivil } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import { dayHref, monthHref, type ViewContext, yearHref } from "@/lib/views/parts/context";
import type { Neighbour } from "@/lib/views/parts/view";
import { hasMonths } from "@/lib/views/period/period";
import { neighboursOf } from "./neighbours";

/** The sessions before and after a day, and the month and year it lies in, where these have a close. */
export function dayLinks(context: ViewContext, day: number): Neighbour[] {
  const { previous, next } = neighboursOf(context.record.series, day);
  return [
    ...sessionLink(context, "day.previous", previous),
    ...sessionLink(context, "day.next", next),
    ...[monthLink(context, day), yearLink(context, day)].flatMap((link) => link ?? []),
  ];
}

function sessionLink(
  { t, record }: ViewContext,
  key: "day.previous" | "day.next",
  close: DatedClose | null,
): Neighbour[] {
  if (close === null) return [];
  const label = t(key, { date: formatShortDay(close.day, t.locale) });
  return [{ label, rel: key === "day.previous" ? "prev" : "next", href: dayHref(t, record, close.day) }];
}

/** The page of the month of a day; `null` where the index has no close in it. */
export function monthLink({ t, record }: ViewContext, day: number): LabelledLink | null {
  const { year, month } = civilFromDay(day);
  const first = dayFromCivil(year, month, 1);
  if (!hasMonths(record)) return null;
  if (!hasCloseWithin(record.series.days, first, lastDayOfMonth(day))) return null;
  const label = t("day.calendar.title", {
    month: formatMonthName(month - 1, t.locale, "long"),
    year: String(year),
  });
  return { label, href: monthHref(t, record, day) };
}

function yearLink({ t, record }: ViewContext, day: number): LabelledLink | null {
  const { year } = civilFromDay(day);
  if (!hasCloseWithin(record.series.days, dayFromCivil(year, 1, 1), lastDayOfYear(year))) return null;
  return { label: t("day.year", { year: String(year) }), href: yearHref(t, record, year) };
}

function hasCloseWithin(days: Int32Array, from: number, to: number): boolean {
  return (days[positionOnOrAfter(days, from)] ?? Number.POSITIVE_INFINITY) <= to;
}
