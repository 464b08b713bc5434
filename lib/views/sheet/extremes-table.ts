import { formatPercent } from "@/lib/format/format";
import { requireDay } from "@/lib/series/day";
import type { Cell } from "@/lib/views/parts/content/table";
import { dayHref, type ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

type Day = NonNullable<TearSheetView["bestDays"]>[number];

/**
 * The ten best and the ten worst days of a tear sheet, or weeks to years where its closes are so far apart, each with the
 * close before it in files; nothing where it has none.
 */
export function extremesTable({ t, record }: ViewContext, sheet: TearSheetView): Section[] {
  const { bestDays, worstDays, periodicity } = sheet;
  const [best, worst] = [bestDays?.[0], worstDays?.[0]];
  if (bestDays === null || worstDays === null || best === undefined || worst === undefined) return [];
  const dateCell = (day: Day | undefined): Cell =>
    day === undefined ? { value: null } : { value: day.date, href: dayHref(t, record, requireDay(day.date)) };
  const build = () => ({
    ...(periodicity === "daily" ? {} : { line: t("sheet.extremes.line") }),
    ...tableFrom(
      bestDays.map((day, position) => ({ best: day, worst: worstDays[position] })),
      [
        ["rank", t("returns.column.rank"), "count", (_, position) => position + 1],
        ["best_date", t("sheet.column.best", { periodicity }), "date", (row) => dateCell(row.best)],
        ["best_previous_date", t("sheet.column.after"), "date", (row) => row.best.previousDate, "files"],
        ["best_change_percent", t("sheet.column.bestChange"), "change", (row) => row.best.change],
        ["worst_date", t("sheet.column.worst", { periodicity }), "date", (row) => dateCell(row.worst)],
        [
          "worst_previous_date",
          t("sheet.column.after"),
          "date",
          (row) => row.worst?.previousDate ?? null,
          "files",
        ],
        ["worst_change_percent", t("sheet.column.worstChange"), "change", (row) => row.worst?.change ?? null],
      ],
    ),
  });
  const percent = (day: Day) => formatPercent(day.change, t.locale, { sign: true });
  const title = t("sheet.extremes.title", { periodicity, best: percent(best), worst: percent(worst) });
  return [section({ kind: "table", id: "extremes", title, half: true, build })];
}
