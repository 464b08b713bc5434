import { sessionChange } from "@/lib/analytics/returns/session-change";
import { closeOn } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import type { Cell } from "./content/table";
import { dayHref, type ViewContext } from "./context";
import { storyCell } from "./days-table";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { TableSection } from "./view";

/**
 * The closes of a range, newest first, each with its change from the session before and what happened; a date leads to
 * its day.
 */
export function sessionsTable(context: ViewContext, { from, to }: DayRange): TableSection {
  const { record, t } = context;
  const { series } = record;
  const unknown = { value: null, note: t("reason.sparse") };
  const changeOf = (day: number) => sessionChange(series, day);
  const dateCell = (day: number): Cell => ({ value: isoFromDay(day), href: dayHref(t, record, day) });
  const build = () => {
    const days = daysWithin(series, { from, to }).slice().reverse();
    return tableFrom(days, [
      ["date", t("column.date"), "date", dateCell],
      ["close_points", t("column.close"), "level", (day) => closeOn(series, day)],
      ["change_percent", t("annual.column.change"), "change", (day) => changeOf(day)?.change ?? unknown],
      ["story", t("returns.column.story"), "prose", (day) => storyCell(context, day)],
    ]);
  };
  return section({ kind: "table", id: "sessions", title: titleOf(context, { from, to }), build });
}

/** How many of a range's sessions rose, where every session is held. */
function titleOf({ t, record: { series } }: ViewContext, { from, to }: DayRange): string {
  const isHeld = isComplete(series, from, to);
  const days = daysWithin(series, { from, to });
  const changes = Array.from(days, (day) => sessionChange(series, day)?.change ?? null);
  const isAlone = days.length < 2 && paceOf(series) !== "daily";
  if (isAlone || !isHeld || !changes.every((change) => change !== null)) {
    return t("sessions.title", { whole: isHeld ? "yes" : "no" });
  }
  return t("tableTitle.sessionsUp", {
    rises: changes.filter((change) => change > 0).length,
    count: days.length,
  });
}

function daysWithin({ days }: Series, { from, to }: DayRange): Int32Array {
  return days.subarray(positionOnOrAfter(days, from), positionOnOrBefore(days, to) + 1);
}
