import { mean } from "d3-array";
import { formatMonthName, formatPercent, formatTickPercent } from "@/lib/format/format";
import { barPlot } from "@/lib/plot/bar-plot";
import { civilFromDay, yearOfDay } from "@/lib/series/day";
import { barsTable, type YearBar } from "@/lib/views/annual/annual-bars";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { type Period, periodHref, periodTitle, wholeSameMonths } from "@/lib/views/period/period";

function barOf({ start, base, last, change }: Period): YearBar[] {
  if (base === null || change === null) return [];
  return [{ year: yearOfDay(start), change, from: base, to: last, since: null, until: null }];
}

/** The same calendar month of every year as bars, each leading to its page; nothing of fewer than two. */
export function sameMonthSections(context: ViewContext, period: Period): Section[] {
  const { t, record } = context;
  const months = wholeSameMonths(record, period);
  if (months.length < 2) return [];
  const name = formatMonthName(civilFromDay(period.start).month - 1, t.locale, "long");
  const changes = months.flatMap(({ change }) => change ?? []);
  const title = t("period.same.title", {
    name,
    rises: changes.filter((change) => change > 0).length,
    years: months.length,
    mean: formatPercent(mean(changes) ?? null, t.locale, { sign: true }),
  });
  const build = (): PlotPicture => ({
    caption: t("period.same.caption"),
    description: t("period.same.description", {
      name: indexName(context),
      month: name,
      first: String(yearOfDay(months[0]?.start ?? 0)),
      last: String(yearOfDay(months.at(-1)?.start ?? 0)),
    }),
    plot: barPlot({
      bars: months.map((month) => ({
        year: yearOfDay(month.start),
        value: month.change ?? 0,
        label: "",
        title: t("chart.named", {
          what: periodTitle(t, month),
          value: formatPercent(month.change, t.locale, { sign: true }),
        }),
        href: periodHref(t, record, month),
      })),
      formatYear: String,
      formatPercent: formatTickPercent,
      height: 320,
    }),
  });
  return [
    section({ kind: "plot", id: "same-month", title, half: true, tableId: "same-month", build }),
    barsTable(t, months.flatMap(barOf), "same-month", title),
  ];
}
