import { periodChanges } from "@/lib/analytics/returns/period-changes";
import { formatLevel, formatMonth, formatPercent } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { isoMonthFromDay } from "@/lib/series/day";
import { type ContextAmongAll, directionOf, indexName } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import type { View } from "@/lib/views/parts/view";

/** One calendar month of an index, `YYYY-MM`; `null` for a month in which it has no close. */
export function monthView(context: ContextAmongAll, name: string): View | null {
  const { record, t } = context;
  const found = periodChanges(record.series, "month").find(({ start }) => isoMonthFromDay(start) === name);
  if (found === undefined || found.last === null) return null;
  const { change, last, start } = found;
  const headline = t.rich("month.headline", {
    name: indexName(context),
    month: formatMonth(start, t.locale),
    direction: directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    close: formatLevel(last.close),
  });
  return {
    title: `${indexName(context)} ${formatMonth(start, t.locale)}`,
    description: proseText(headline),
    headline,
    sections: [sessionsTable(context, { from: start, to: last.day }), indexDefinition(t, record, [])],
    shown: { from: start, to: last.day },
  };
}
