import { formatMonthName } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { civilFromDay } from "@/lib/series/day";
import { paceOf } from "@/lib/series/periodicity";
import { closesTable } from "@/lib/views/parts/closes-table";
import { type ContextBeside, indexName, yearHref } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { tiles } from "@/lib/views/parts/section";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import type { Tile, View } from "@/lib/views/parts/view";
import { elsewhereTable } from "@/lib/views/period/elsewhere-table";
import {
  closesOf,
  findPeriod,
  type Period,
  periodTitle,
  rankOf,
  wholePeriods,
  wholeSameMonths,
} from "@/lib/views/period/period";
import { periodDefinition } from "@/lib/views/period/period-definition";
import { periodHeadline } from "@/lib/views/period/period-headline";
import { periodSection } from "@/lib/views/period/period-plate";
import { sparseNote, storySection } from "@/lib/views/period/period-story";
import { dayTiles, movedTile, rankTile, sessionsTile } from "@/lib/views/period/period-tiles";
import { sameMonthSections } from "./same-month";

function tilesOf(context: ContextBeside, period: Period): Tile[] {
  const { t, record } = context;
  const name = formatMonthName(civilFromDay(period.start).month - 1, t.locale, "long");
  const own = rankOf(period, wholeSameMonths(record, period));
  return [
    movedTile(t, period),
    rankTile(t, t("period.tile.rankSame", { name }), period, own),
    rankTile(t, t("period.tile.rankMonths"), period, rankOf(period, wholePeriods(record, "month"))),
    ...(isMonthly(record) ? [] : [...dayTiles(context, period), sessionsTile(context, period)]),
  ];
}

/** Whether a month has one close, so that within it there is nothing to tell. */
const isMonthly = ({ series }: ContextBeside["record"]) => paceOf(series) === "monthly";

/**
 * One calendar month of an index, `YYYY-MM`: its level day by day, milestones, the same month of every year and in every
 * other index, and its sessions. `null` for a month in which the index has no close.
 */
export function monthView(asked: ContextBeside, name: string): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  const period = findPeriod(record, "month", name);
  if (period === null) return null;
  const { series } = record;
  const headline = periodHeadline(context, period, rankOf(period, wholeSameMonths(record, period)));
  const { year, month } = civilFromDay(period.start);
  return {
    title: t("period.title", { name: indexName(context), period: periodTitle(t, period) }),
    description: proseText(headline),
    headline,
    kicker: {
      href: yearHref(t, record, year),
      label: t("period.year", { year: String(year) }),
      detail: formatMonthName(month - 1, t.locale, "long"),
    },
    sheet: "period",
    sections: [
      tiles(() => tilesOf(context, period)),
      ...sparseNote(context, period),
      ...periodSection(context, period),
      storySection(context, period),
      ...sameMonthSections(context, period),
      ...(context.others.length === 0 ? [] : [elsewhereTable(context, period)]),
      sessionsTable(context, { from: period.start, to: period.last.day }),
      closesTable(t, closesOf(series, period)),
      indexDefinition(t, record, [], () => periodDefinition(t, period)),
    ],
    shown: { from: period.start, to: period.last.day },
  };
}
