import { underwater } from "@/lib/analytics/drawdowns/underwater";
import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { type SessionChange, sessionChange } from "@/lib/analytics/returns/session-change";
import { formatCount, formatLevel, formatPercent, formatPoints, formatShortDay } from "@/lib/format/format";
import { type Prose, type ProsePart, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { Milestone } from "@/lib/reference/types";
import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { disputeHref, withLedger } from "@/lib/views/disagreements/disagreement-href";
import { toneOf } from "@/lib/views/parts/cell";
import { closesTable } from "@/lib/views/parts/closes-table";
import { directionOf, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import {
  markedColumns,
  milestoneDate,
  milestoneHref,
  milestoneLevel,
} from "@/lib/views/parts/milestone-rows";
import { section, texts, tiles } from "@/lib/views/parts/section";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import { tableFrom } from "@/lib/views/parts/table-from";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import type { Neighbour, Section, Tile, View, ViewText } from "@/lib/views/parts/view";
import { milestoneSection, seriesAround } from "./milestone-plate";

function factsOf(series: Series, milestone: Milestone): SessionChange | null {
  if (milestone.datePrecision === "year") return null;
  return sessionChange(series, requireDay(milestone.date));
}

function headlineOf({ t, record }: ViewContext, milestone: Milestone, facts: SessionChange | null): Prose {
  const direction = directionOf(facts?.change ?? null);
  const level = milestoneLevel(record, milestone)?.level ?? null;
  const change = facts?.change == null ? null : Math.abs(facts.change);
  const words = wordsFor(milestone.title[t.locale], direction, change, level);
  const prose = t.rich("milestone.headline", {
    title: milestone.title[t.locale],
    date: milestoneDate(t, milestone),
    dayKnown: milestone.datePrecision === "year" ? "no" : "yes",
    direction: words,
    change: formatPercent(change, t.locale),
    level: formatLevel(direction === "none" ? level : (facts?.close ?? null), t.locale),
  });
  const isOwnColour = words === "told" && (direction === "up" || direction === "down");
  return isOwnColour ? prose.flatMap((part) => withTonedMove(part, movedBy(change), direction)) : prose;
}

/** A change as titles have it: `33.33`. */
function movedBy(change: number | null): string {
  return change === null ? "" : formatPoints(change * 100).slice(1);
}

/** A piece of a sentence with the move that it tells in the colour of its sign, its per cent too. */
function withTonedMove(part: ProsePart, moved: string, tone: "up" | "down"): Prose {
  const at = part.text.indexOf(moved);
  if (at < 0) return [part];
  const [figure = moved] = /^[\d.]+(?:\s?%| per cent)?/.exec(part.text.slice(at)) ?? [];
  const pieces = [part.text.slice(0, at), figure, part.text.slice(at + figure.length)];
  return pieces
    .map((text, position): ProsePart => ({ ...part, text, tone: position === 1 ? tone : part.tone }))
    .filter(({ text }) => text !== "");
}

/** How the sentence goes on behind its title: `told` where that has the day's change already. */
function wordsFor(
  title: string,
  direction: ReturnType<typeof directionOf>,
  change: number | null,
  level: number | null,
) {
  if (direction === "none") return level === null ? direction : "level";
  const isTold = change !== null && title.includes(movedBy(change));
  return isTold ? "told" : direction;
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

function tilesOf(context: ViewContext, milestone: Milestone, facts: SessionChange | null): Tile[] {
  const { t, record } = context;
  const { series } = record;
  const day = requireDay(milestone.date);
  const held = facts === null ? null : underwater(series)[positionOnOrBefore(series.days, day)];
  const known = milestoneLevel(record, milestone);
  const points = facts?.changePoints ?? null;
  return [
    plainTile(
      t("milestone.tile.level", { basis: t(`milestones.basis.${known?.basis ?? "close"}`) }),
      formatLevel(known?.level ?? null, t.locale),
      milestone.datePrecision === "year" ? milestoneDate(t, milestone) : formatShortDay(day, t.locale),
    ),
    changeTile(
      t,
      t("milestone.tile.day"),
      facts?.change ?? null,
      facts?.change == null ? t("reason.sparse") : rankNote(context, day),
    ),
    {
      ...plainTile(t("milestone.tile.points"), formatPoints(points, t.locale)),
      tone: toneOf(points, "points"),
    },
    changeTile(t, t("milestone.tile.before"), periodReturn(series, addMonths(day, -12), day)?.change ?? null),
    changeTile(t, t("milestone.tile.after"), yearAfter(series, day)),
    changeTile(t, t("milestone.tile.fromHigh"), held ?? null),
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
): Neighbour[] {
  if (milestone === undefined) return [];
  const label = t(key, { title: milestone.title[t.locale] });
  const rel = key === "milestone.previous" ? "prev" : "next";
  return [{ label, rel, href: milestoneHref(t, record, milestone) }];
}

function textsOf({ t }: ViewContext, { slug, text, dispute, sources }: Milestone): ViewText[] {
  const story = { event: null, text: text[t.locale] };
  const prose = sourcesProse(t, sources);
  return [
    { heading: t("milestone.story"), items: [story] },
    ...(dispute === null ? [] : [disputeText(t, slug, dispute)]),
    { heading: t("milestone.sources"), items: [{ event: null, text: proseText(prose), prose }] },
  ];
}

function disputeText(
  t: Translator,
  slug: string,
  { kind, text }: NonNullable<Milestone["dispute"]>,
): ViewText {
  const prose = withLedger(t, text[t.locale], disputeHref(t, slug));
  return {
    heading: t(`milestone.dispute.${kind}`),
    items: [{ event: null, text: text[t.locale], prose }],
    ...(kind === "rounding" ? {} : { disputed: true }),
  };
}

function milestoneTable({ t, record }: ViewContext, milestone: Milestone): Section {
  const build = () => tableFrom([milestone], markedColumns(t, record));
  return section({
    kind: "table",
    id: "milestone",
    title: t("milestone.table.title"),
    build,
  });
}

/** One milestone: level, change of the day, the year around it, text, sources; `null` for an unknown slug. */
export function milestoneView(context: ViewContext, slug: string): View | null {
  const { record, t } = context;
  const position = record.milestones.findIndex((item) => item.slug === slug);
  const milestone = record.milestones[position];
  if (milestone === undefined) return null;
  const facts = factsOf(record.series, milestone);
  const headline = headlineOf(context, milestone, facts);
  const day = requireDay(milestone.date);
  const around = seriesAround(record.series, day);
  const neighbours = () => [
    ...neighbour(context, "milestone.previous", record.milestones[position - 1]),
    ...neighbour(context, "milestone.next", record.milestones[position + 1]),
  ];
  return {
    title: `${milestone.title[t.locale]} · ${milestoneDate(t, milestone)}`,
    sharedTitle: `${indexName(context)} · ${milestoneDate(t, milestone)}`,
    description: proseText(headline),
    headline,
    kicker: {
      href: indexHref(t, record, { page: "milestones" }),
      label: t("nav.milestones"),
      detail: t(`kind.${milestone.kind}`),
    },
    sections: [
      tiles(() => tilesOf(context, milestone, facts)),
      milestoneSection(context, milestone, around),
      texts(() => ({ texts: textsOf(context, milestone), neighbours: neighbours() })),
      milestoneTable(context, milestone),
      closesTable(t, around.near, { milestones: record.milestones }),
      indexDefinition(t, record, ["drawdown"]),
    ],
    shown: { from: day, to: day },
  };
}
