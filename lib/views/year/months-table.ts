import { greatest, least } from "d3-array";
import { formatMonthName } from "@/lib/format/format";
import { civilFromDay } from "@/lib/series/day";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import {
  cutOffText,
  monthsOfYear,
  type Period,
  periodHref,
  rankOf,
  wholeSameMonths,
} from "@/lib/views/period/period";

/**
 * The months of a year in which there is a close, each leading to its page: change, marked for the best and the worst, and
 * its rank among the same month of every year.
 */
export function monthsTable({ t, record }: ViewContext, year: Period): Section {
  const build = () => {
    const months = monthsOfYear(record, year);
    const whole = months.filter(({ change, partial }) => change !== null && !partial);
    const isMany = whole.length > 1;
    const best = isMany ? greatest(whole, ({ change }) => change ?? Number.NaN) : undefined;
    const worst = isMany ? least(whole, ({ change }) => change ?? Number.NaN) : undefined;
    const changeCell = (month: Period): Cell => {
      const { change } = month;
      if (change === null) return { value: null, note: t("period.reason.end") };
      const cut = cutOffText(t, month);
      const mark = month === best ? "best" : month === worst ? "worst" : null;
      return { value: change, ...(mark === null ? {} : { mark }), ...(cut === null ? {} : { note: cut }) };
    };
    const rows = months.map((month) => ({ month, rank: rankOf(month, wholeSameMonths(record, month)) }));
    const unranked = { value: null, note: t("period.reason.cut") };
    return {
      line: t("period.months.line"),
      ...tableFrom(rows, [
        [
          "month",
          t("monthly.column.season", { by: "month" }),
          "text",
          ({ month }) => ({
            value: formatMonthName(civilFromDay(month.start).month - 1, t.locale, "long"),
            href: periodHref(t, record, month),
          }),
        ],
        ["change_percent", t("annual.column.change"), "change", ({ month }) => changeCell(month)],
        ["close_points", t("column.close"), "level", ({ month }) => month.last.close],
        ["rank", t("period.column.rank"), "count", ({ rank }) => rank?.best ?? unranked],
        ["years", t("period.column.of"), "count", ({ rank }) => rank?.of ?? unranked],
      ]),
    };
  };
  return section({ kind: "table", id: "months", title: t("period.months.title"), half: true, build });
}
