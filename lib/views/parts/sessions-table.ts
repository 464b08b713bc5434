import { sessionChange } from "@/lib/analytics/returns/session-change";
import { closeOn } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { dayHref, type ViewContext } from "./context";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Cell, TableSection } from "./view";

/** The closes of a range, newest first, each with its change from the session before; a date leads to its day. */
export function sessionsTable({ record, t }: ViewContext, { from, to }: DayRange): TableSection {
  const { series } = record;
  const unknown = { value: null, note: t("reason.sparse") };
  const dateCell = (day: number): Cell => ({ value: isoFromDay(day), href: dayHref(t, record, day) });
  const build = () => {
    const first = positionOnOrAfter(series.days, from);
    const days = series.days.slice(first, positionOnOrBefore(series.days, to) + 1).reverse();
    return tableFrom(days, [
      ["date", t("column.date"), "date", dateCell],
      ["close_points", t("column.close"), "level", (day) => closeOn(series, day)],
      [
        "change_points",
        t("annual.column.changePoints"),
        "points",
        (day) => sessionChange(series, day)?.changePoints ?? unknown,
      ],
      [
        "change_percent",
        t("annual.column.change"),
        "change",
        (day) => sessionChange(series, day)?.change ?? unknown,
      ],
    ]);
  };
  return section({ kind: "table", id: "sessions", title: t("sessions.title"), build });
}
