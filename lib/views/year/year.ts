import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { formatLevel, formatPercent } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { paceOf } from "@/lib/series/periodicity";
import { hasWithinYear } from "@/lib/views/annual/annual-columns";
import { closesTable } from "@/lib/views/parts/closes-table";
import { type ContextBeside, indexHref, indexName } from "@/lib/views/parts/context";
import { daysTable } from "@/lib/views/parts/days-table";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { tiles } from "@/lib/views/parts/section";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import { plainTile } from "@/lib/views/parts/tile";
import type { Section, Tile, View } from "@/lib/views/parts/view";
import { elsewhereTable } from "@/lib/views/period/elsewhere-table";
import { heldYears } from "@/lib/views/period/held-years";
import {
  closesOf,
  findPeriod,
  hasMonths,
  originOf,
  type Period,
  periodTitle,
  rankOf,
  wholePeriods,
} from "@/lib/views/period/period";
import { periodDefinition } from "@/lib/views/period/period-definition";
import { periodHeadline } from "@/lib/views/period/period-headline";
import { periodSection } from "@/lib/views/period/period-plate";
import { sparseNote, storySection } from "@/lib/views/period/period-story";
import { deepestTile, extremeTile, movedTile, rankTile } from "@/lib/views/period/period-tiles";
import { monthsTable } from "./months-table";

const SHOWN_DAYS = 5;

function tilesOf(context: ContextBeside, period: Period): Tile[] {
  const { t, record } = context;
  const held = heldYears(record).find(({ year }) => String(year) === period.name);
  const { high = null, low = null, volatility = null } = held ?? {};
  const within = hasWithinYear(record, "high")
    ? [
        extremeTile(t, t("annual.column.high"), high, formatLevel(high?.close ?? null, t.locale)),
        extremeTile(t, t("annual.column.low"), low, formatLevel(low?.close ?? null, t.locale)),
      ]
    : [];
  const risk = plainTile(
    t("column.volatility"),
    formatPercent(volatility?.value ?? null, t.locale),
    volatility === null || volatility.reason === null
      ? t("period.tile.annualised")
      : t(`reason.${volatility.reason}`),
  );
  return [
    movedTile(t, period),
    ...within,
    ...(hasWithinYear(record, "volatility") ? [risk] : []),
    deepestTile(context, period),
    rankTile(t, t("period.tile.rankYears"), period, rankOf(period, wholePeriods(record, "year"))),
  ];
}

/** The five worst and the five best days of the year; nothing where not every session is held. */
function movesTables(context: ContextBeside, period: Period): Section[] {
  const { t, record } = context;
  const origin = originOf(record.series, period);
  if (origin === null || origin.day >= period.last.day) return [];
  const days = bestAndWorstDays(record.series, origin.day, period.last.day, SHOWN_DAYS);
  // Of a few closes the worst would be the best over again.
  if (days === null || (paceOf(record.series) !== "daily" && days.best.length < SHOWN_DAYS)) return [];
  const line = t("period.days.line", { name: periodTitle(t, period) });
  return [
    daysTable(context, { id: "worst-days", title: t("returns.worstDays.title"), line }, days.worst),
    daysTable(context, { id: "best-days", title: t("returns.bestDays.title"), line }, days.best),
  ];
}

/**
 * One calendar year of an index, `YYYY`: its level day by day, months, milestones, greatest moves, the same year
 * elsewhere, and every session. `null` for a year in which the index has no close.
 */
export function yearView(asked: ContextBeside, name: string): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  const period = findPeriod(record, "year", name);
  if (period === null) return null;
  const { series } = record;
  const rank = rankOf(period, wholePeriods(record, "year"));
  const headline = periodHeadline(context, period, rank);
  return {
    title: t("period.title", { name: indexName(context), period: periodTitle(t, period) }),
    description: proseText(headline),
    headline,
    kicker: {
      href: indexHref(t, record, { page: "annual" }),
      label: t("nav.annual"),
      detail: periodTitle(t, period),
    },
    sheet: "period",
    sections: [
      tiles(() => tilesOf(context, period)),
      ...sparseNote(context, period),
      ...periodSection(context, period),
      storySection(context, period),
      ...(hasMonths(record) ? [monthsTable(context, period)] : []),
      ...(context.others.length === 0 ? [] : [elsewhereTable(context, period)]),
      ...movesTables(context, period),
      sessionsTable(context, { from: period.start, to: period.last.day }),
      closesTable(t, closesOf(series, period)),
      indexDefinition(t, record, ["annual", "volatility", "drawdown"], () => periodDefinition(t, period)),
    ],
    shown: { from: period.start, to: period.last.day },
  };
}
