import type { DayReturn } from "@/lib/analytics/returns/best-and-worst-days";
import { isoFromDay } from "@/lib/series/day";
import type { Cell } from "./content/table";
import { dayHref, type ViewContext } from "./context";
import { milestoneHref } from "./milestone-rows";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Section } from "./view";

interface DaysInput {
  readonly id: string;
  readonly title: string;
  readonly line: string;
}

/** Days in the order of their moves, each leading to its own page and to the story of those that have one. */
export function daysTable(context: ViewContext, input: DaysInput, days: readonly DayReturn[]): Section {
  const { t, record } = context;
  const { id, title, line } = input;
  const build = () => ({
    line,
    ...tableFrom(days, [
      ["rank", t("returns.column.rank"), "count", (_, position) => position + 1],
      [
        "date",
        t("column.date"),
        "date",
        ({ day }) => ({ value: isoFromDay(day), href: dayHref(t, record, day) }),
      ],
      ["change_percent", t("returns.column.change"), "change", ({ change }) => change],
      ["story", t("returns.column.story"), "prose", ({ day }) => storyCell(context, day)],
      ["close_points", t("column.close"), "level", ({ close }) => close],
    ]),
  });
  return section({ kind: "table", id, title, half: true, build });
}

/** The milestone of a day with its page; blank for a day without one. */
export function storyCell({ t, record }: Pick<ViewContext, "t" | "record">, day: number): Cell {
  const iso = isoFromDay(day);
  const found = record.milestones.find(({ date, datePrecision }) => date === iso && datePrecision === "day");
  if (found === undefined) return { value: null, instead: "" };
  return { value: found.title[t.locale], href: milestoneHref(t, record, found) };
}
