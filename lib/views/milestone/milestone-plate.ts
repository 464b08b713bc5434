import { periodReturn } from "@/lib/analytics/returns/period-return";
import { formatDay, formatDayTick, formatMonth, formatPercent, formatTickLevel } from "@/lib/format/format";
import { levelPlot } from "@/lib/plot/level-plot";
import type { Milestone } from "@/lib/reference/types";
import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { byImportance, milestoneMark, ownMilestoneMark } from "@/lib/views/parts/level-marks";
import { seriesWords } from "@/lib/views/parts/line-words";
import { milestoneDate } from "@/lib/views/parts/milestone-rows";
import { namedApart } from "@/lib/views/parts/named-apart";
import { section } from "@/lib/views/parts/section";
import { turnsTitle } from "@/lib/views/parts/turns";
import type { Section } from "@/lib/views/parts/view";

// More than the year on either side.
const LONG_DAYS = 900;
const ENOUGH_CLOSES = 12;
const MONTHS_AROUND = [12, 36, 72];

/** The closes around a day, and how many months they reach either way; 0 for all there are. */
interface SeriesAround {
  readonly near: Series;
  readonly months: number;
}

/** A year around the day; in sparse years as many as it takes to have a dozen closes. */
export function seriesAround(series: Series, day: number): SeriesAround {
  for (const months of MONTHS_AROUND) {
    const near = sliceSeries(series, addMonths(day, -months), addMonths(day, months));
    if (near.days.length >= ENOUGH_CLOSES) return { near, months };
  }
  return { near: series, months: 0 };
}

/** What the years before and after a day brought; `null` where the year before is not held. */
function yearsTitle({ t, record: { series } }: ViewContext, day: number): string | null {
  const before = periodReturn(series, addMonths(day, -12), day);
  if (before === null) return null;
  const end = addMonths(day, 12);
  const isHeld = end <= at(series.days, series.days.length - 1);
  const after = isHeld ? periodReturn(series, day, end) : null;
  const percent = (change: number) => formatPercent(change, t.locale, { sign: true });
  return t("plate.years", {
    before: percent(before.change),
    after: after === null ? "none" : percent(after.change),
  });
}

/** The picture of the level around a milestone, with it and its neighbours marked. */
export function milestoneSection(
  context: ViewContext,
  milestone: Milestone,
  { near, months }: SeriesAround,
): Section {
  const { t, record } = context;
  const build = (): PlotPicture => {
    const [from, to] = [at(near.days, 0), at(near.days, near.days.length - 1)];
    const others = record.milestones.filter((item) => {
      const day = requireDay(item.date);
      return item !== milestone && day >= from && day <= to;
    });
    // Of two years the month would say too little, of ten the day too much.
    const nameDay = (day: number) =>
      to - from > LONG_DAYS ? formatMonth(day, t.locale) : formatDayTick(day, "day", t.locale);
    const marks = [
      ownMilestoneMark(context, milestone),
      ...byImportance(record, others).map((item) => milestoneMark(context, item, nameDay)),
    ];
    return {
      caption: t("milestone.chart.caption", {
        from: formatDay(from, t.locale),
        to: formatDay(to, t.locale),
      }),
      description: t("milestone.chart.description", {
        name: indexName(context),
        date: milestoneDate(t, milestone),
      }),
      plot: levelPlot({
        series: near,
        scale: "linear",
        label: indexName(context),
        key: seriesWords(t, record, near),
        bands: [],
        marks: namedApart(
          t,
          marks.filter((mark) => mark !== null),
        ),
        formatLevel: formatTickLevel,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
        height: 340,
      }),
    };
  };
  const plain = t(months === 12 ? "milestone.chart.title" : "milestone.chart.titleSparse");
  const title = yearsTitle(context, requireDay(milestone.date)) ?? turnsTitle(t, near) ?? plain;
  return section({ kind: "plot", id: "around", title, tableId: "closes", build });
}
