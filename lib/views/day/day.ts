import { sessionChange } from "@/lib/analytics/returns/session-change";
import { formatDay, formatLevel } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { dayFromIso } from "@/lib/series/day";
import { type ContextAmongAll, indexName } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import type { View } from "@/lib/views/parts/view";

/** One day of an index, `YYYY-MM-DD`; `null` for a day without a close. */
export function dayView(context: ContextAmongAll, name: string): View | null {
  const { record, t } = context;
  const day = dayFromIso(name);
  const found = day === null ? null : sessionChange(record.series, day);
  if (day === null || found === null) return null;
  const date = formatDay(day, t.locale);
  const values = { name: indexName(context), date, close: formatLevel(found.close) };
  const headline = t.rich("day.headline", values);
  return {
    title: `${indexName(context)} ${date}`,
    description: proseText(headline),
    headline,
    sections: [sessionsTable(context, { from: day, to: day }), indexDefinition(t, record, [])],
    shown: { from: day, to: day },
  };
}
