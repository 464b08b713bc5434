import { underwater } from "@/lib/analytics/drawdowns/underwater";
import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { type SessionChange, sessionChange } from "@/lib/analytics/returns/session-change";
import { formatCount, formatLevel, formatPercent, formatPoints, formatShortDay } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { Milestone } from "@/lib/reference/types";
import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { toneOf } from "@/lib/views/parts/cell";
import { closesTable } from "@/lib/views/parts/closes-table";
import { directionOf, indexHref, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import {
  milestoneColumns,
  milestoneDate,
  milestoneHref,
  milestoneRow,
} from "@/lib/views/parts/milestone-rows";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import type { Figure, LabelledLink, Passage, View } from "@/lib/views/parts/view";
import { milestonePlate, seriesAround } from "./milestone-plate";

function factsOf(series: Series, milestone: Milestone): SessionChange | null {
  if (milestone.datePrecision === "year") return null;
  return sessionChange(series, requireDay(milestone.date));
}

function answerOf({ t }: ViewContext, milestone: Milestone, facts: SessionChange | null): Prose {
  const direction = facts?.change == null ? "none" : directionOf(facts.change);
  return t.rich("milestone.answer", {
    title: milestone.title[t.locale],
    date: milestoneDate(t, milestone),
    dayKnown: milestone.datePrecision === "year" ? "no" : "yes",
    direction: direction === "none" && milestone.level !== null ? "level" : direction,
    change: formatPercent(facts?.change == null ? null : Math.abs(facts.change), t.locale),
    level: formatLevel(direction === "none" ? milestone.level : (facts?.close ?? null), t.locale),
  });
}

const RANKED = 20;

function rankNote({ t, record }: ViewContext, day: number): string {
  const { complete } = record.series;
  if (complete === null) return "";
  const extremes = bestAndWorstDays(record.series, complete.from, complete.to, RANKED);
  if (extremes === null) return "";
  const sessions =
    positionOnOrBefore(record.series.days, complete.to) -
    positionOnOrBefore(record.series.days, complete.from);
  for (const [side, key] of [
    ["worst", "milestone.rank.fall"],
    ["best", "milestone.rank.rise"],
  ] as const) {
    const rank = extremes[side].findIndex((item) => item.day === day) + 1;
    if (rank > 0) {
      return t(key, { rank, sessions: formatCount(sessions), from: formatShortDay(complete.from, t.locale) });
    }
  }
  return "";
}

function figuresOf(context: ViewContext, milestone: Milestone, facts: SessionChange | null): Figure[] {
  const { t, record } = context;
  const { series } = record;
  const day = requireDay(milestone.date);
  const change = (label: string, value: number | null, note = ""): Figure => ({
    label,
    value: formatPercent(value, t.locale, { sign: true }),
    tone: toneOf(value),
    note,
  });
  const held = facts === null ? null : underwater(series)[positionOnOrBefore(series.days, day)];
  const basis = milestone.levelBasis === null ? "close" : milestone.levelBasis;
  return [
    {
      label: t("milestone.figure.level", { basis: t(`milestones.basis.${basis}`) }),
      value: formatLevel(milestone.level, t.locale),
      tone: "plain",
      note: milestone.datePrecision === "year" ? milestoneDate(t, milestone) : formatShortDay(day, t.locale),
    },
    change(
      t("milestone.figure.day"),
      facts?.change ?? null,
      facts?.change == null ? t("reason.sparse") : rankNote(context, day),
    ),
    {
      label: t("milestone.figure.points"),
      value: formatPoints(facts?.changePoints ?? null, t.locale),
      tone: toneOf(facts?.changePoints ?? null),
      note: "",
    },
    change(t("milestone.figure.before"), periodReturn(series, addMonths(day, -12), day)?.change ?? null),
    change(t("milestone.figure.after"), yearAfter(series, day)),
    change(t("milestone.figure.fromHigh"), held ?? null),
  ];
}

function yearAfter(series: Series, day: number): number | null {
  const end = addMonths(day, 12);
  if (end > at(series.days, series.days.length - 1)) return null;
  return periodReturn(series, day, end)?.change ?? null;
}

function neighbour(
  { t, record }: ViewContext,
  key: "milestone.previous" | "milestone.next",
  milestone: Milestone | undefined,
): LabelledLink[] {
  if (milestone === undefined) return [];
  return [{ label: t(key, { title: milestone.title[t.locale] }), href: milestoneHref(t, record, milestone) }];
}

function passagesOf({ t }: ViewContext, { text, dispute, sources }: Milestone): Passage[] {
  const story = { event: null, text: text[t.locale] };
  const prose = sourcesProse(t, sources);
  return [
    { heading: t("milestone.story"), items: [story] },
    ...(dispute === null ? [] : [disputePassage(t, dispute)]),
    { heading: t("milestone.sources"), items: [{ event: null, text: proseText(prose), prose }] },
  ];
}

function disputePassage(t: Translator, { kind, text }: NonNullable<Milestone["dispute"]>): Passage {
  return {
    heading: t(`milestone.dispute.${kind}`),
    items: [{ event: null, text: text[t.locale] }],
    ...(kind === "rounding" ? {} : { disputed: true }),
  };
}

/** One milestone: level, change of the day, the year around it, text, sources; `null` for an unknown slug. */
export function milestoneView(context: ViewContext, slug: string): View | null {
  const { record, t } = context;
  const position = record.milestones.findIndex((item) => item.slug === slug);
  const milestone = record.milestones[position];
  if (milestone === undefined) return null;
  const facts = factsOf(record.series, milestone);
  const answer = answerOf(context, milestone, facts);
  const day = requireDay(milestone.date);
  const around = seriesAround(record.series, day);
  return {
    title: `${milestone.title[t.locale]} · ${milestoneDate(t, milestone)}`,
    description: `${proseText(answer)} ${milestone.text[t.locale]}`,
    answer,
    kicker: {
      href: indexHref(t, record, { page: "milestones" }),
      label: t("nav.milestones"),
      detail: t(`kind.${milestone.kind}`),
    },
    picker: null,
    coverage: null,
    notes: [],
    passages: passagesOf(context, milestone),
    figures: figuresOf(context, milestone, facts),
    plots: [milestonePlate(context, milestone, around)],
    tables: [
      {
        id: "milestone",
        caption: t("milestone.table.title"),
        columns: milestoneColumns(t),
        rows: [milestoneRow(t, record, milestone)],
      },
    ],
    fileTables: [closesTable(t, around.near)],
    definition: indexDefinition(t, record, ["drawdown"]),
    shown: { from: day, to: day },
    neighbours: [
      ...neighbour(context, "milestone.previous", record.milestones[position - 1]),
      ...neighbour(context, "milestone.next", record.milestones[position + 1]),
    ],
  };
}
