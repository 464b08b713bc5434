import { formatLevel, formatPercent } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { dayFromCivil } from "@/lib/series/day";
import { type ContextAmongAll, directionOf, indexName } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import type { View } from "@/lib/views/parts/view";
import { heldYears } from "./held-years";

/** One calendar year of an index, `YYYY`; `null` for a year in which it has no close. */
export function yearView(context: ContextAmongAll, name: string): View | null {
  const { record, t } = context;
  const found = heldYears(record).find(({ year }) => String(year) === name);
  if (found === undefined) return null;
  const { change, close, year, day } = found;
  const headline = t.rich("year.headline", {
    name: indexName(context),
    year: String(year),
    direction: directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    close: formatLevel(close),
  });
  return {
    title: `${indexName(context)} ${name}`,
    description: proseText(headline),
    headline,
    sections: [
      sessionsTable(context, { from: dayFromCivil(year, 1, 1), to: day }),
      indexDefinition(t, record, []),
    ],
    shown: { from: day, to: day },
  };
}
