import { type BestAndWorstDays, bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { paceOf } from "@/lib/series/periodicity";
import type { ViewContext } from "@/lib/views/parts/context";
import { daysTable } from "@/lib/views/parts/days-table";
import { oncePer } from "@/lib/views/parts/once";
import type { Section } from "@/lib/views/parts/view";

const SHOWN_DAYS = 20;

/** Of few closes the worst are not the best over again. */
const extremesOf = oncePer(({ series }: IndexRecord): BestAndWorstDays | null => {
  const { complete } = series;
  const most =
    paceOf(series) === "daily" ? SHOWN_DAYS : Math.min(SHOWN_DAYS, Math.floor(series.days.length / 3));
  return complete === null || most < 1 ? null : bestAndWorstDays(series, complete.from, complete.to, most);
});

/** The twenty worst and the twenty best days since every session is held, with the story of those that have one. */
export function daysTables(context: ViewContext): Section[] {
  const { t, record } = context;
  const extremes = extremesOf(record);
  const { complete } = record.series;
  if (extremes === null || complete === null) return [];
  const line = t("returns.days.line", { since: formatDay(complete.from, t.locale) });
  return [
    daysTable(context, { id: "worst-days", title: t("returns.worstDays.title"), line }, extremes.worst),
    daysTable(context, { id: "best-days", title: t("returns.bestDays.title"), line }, extremes.best),
  ];
}
