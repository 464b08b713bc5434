import {
  type BestAndWorstDays,
  bestAndWorstDays,
  type DayReturn,
} from "@/lib/analytics/returns/best-and-worst-days";
import { formatDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import type { ViewContext } from "@/lib/views/parts/context";
import { milestoneHref } from "@/lib/views/parts/milestone-rows";
import { oncePer } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, Section } from "@/lib/views/parts/view";

const SHOWN_DAYS = 20;

const extremesOf = oncePer(({ series }: IndexRecord): BestAndWorstDays | null => {
  const { complete } = series;
  return complete === null ? null : bestAndWorstDays(series, complete.from, complete.to, SHOWN_DAYS);
});

/** The twenty worst and the twenty best days since every session is held, with the story of those that have one. */
export function daysTables(context: ViewContext): Section[] {
  const extremes = extremesOf(context.record);
  if (extremes === null) return [];
  return [daysTable(context, "worstDays", extremes.worst), daysTable(context, "bestDays", extremes.best)];
}

function daysTable(context: ViewContext, id: "worstDays" | "bestDays", days: readonly DayReturn[]): Section {
  const { t, record } = context;
  const { complete } = record.series;
  const since = complete === null ? "" : formatDay(complete.from, t.locale);
  const build = () => ({
    line: t("returns.days.line", { since }),
    ...tableFrom(days, [
      ["rank", t("returns.column.rank"), "count", (_, position) => position + 1],
      ["date", t("column.date"), "date", ({ day }) => isoFromDay(day)],
      ["change_percent", t("returns.column.change"), "change", ({ change }) => change],
      ["story", t("returns.column.story"), "prose", ({ day }) => storyCell(context, day)],
      ["close_points", t("column.close"), "level", ({ close }) => close],
    ]),
  });
  const name = id === "worstDays" ? "worst-days" : "best-days";
  return section({ kind: "table", id: name, title: t(`returns.${id}.title`), half: true, build });
}

/** The milestone of a day with its page; blank for a day without one. */
function storyCell({ t, record }: ViewContext, day: number): Cell {
  const iso = isoFromDay(day);
  const found = record.milestones.find(({ date, datePrecision }) => date === iso && datePrecision === "day");
  if (found === undefined) return { value: null, instead: "" };
  return { value: found.title[t.locale], href: milestoneHref(t, record, found) };
}
