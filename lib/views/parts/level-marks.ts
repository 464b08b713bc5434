import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import { formatLevel, formatMonth, formatShortDay, formatTickLevel } from "@/lib/format/format";
import type { LevelMark } from "@/lib/plot/level-plot";
import type { IndexRecord } from "@/lib/reference/records";
import type { Milestone } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import { valueOn } from "@/lib/series/value-on";
import { indexHref, type ViewContext } from "./context";
import { episodesOf, listedHref } from "./episode-rows";
import { milestoneDate } from "./milestone-rows";
import { namedApart } from "./named-apart";

type Context = Pick<ViewContext, "record" | "t">;

const LONG_RANGE_DAYS = 4500;
const MOST_MARKS = 14;
const PASSINGS_OF_A_LONG_RANGE = /first-close-above-(10000|20000|30000)$/;

type NameDay = (day: number) => string;

function labelOf(t: Context["t"], milestone: Milestone, value: number, nameDay: NameDay): string {
  if (milestone.slug.endsWith("record-close"))
    return t("overview.mark.record", { level: formatTickLevel(Math.round(value)) });
  const passed = /first-close-above-(\d+)$/.exec(milestone.slug)?.[1];
  return passed === undefined ? nameDay(requireDay(milestone.date)) : formatTickLevel(Number(passed));
}

const LOW_KINDS = new Set(["trough", "crash"]);

/**
 * A milestone as a mark on the line, with its month beside it or what `nameDay` makes of its day; `null` where the
 * series has no close on its day.
 */
export function milestoneMark(
  { record, t }: Context,
  milestone: Milestone,
  nameDay: NameDay = (day) => formatMonth(day, t.locale),
): LevelMark | null {
  if (milestone.datePrecision === "year") return null;
  const day = requireDay(milestone.date);
  const value = valueOn(record.series.days, record.series.closes, day);
  if (value === null) return null;
  return {
    day,
    value,
    label: labelOf(t, milestone, value, nameDay),
    side: LOW_KINDS.has(milestone.kind) ? "below" : "above",
    title: t("chart.named", { what: formatShortDay(day, t.locale), value: milestone.title[t.locale] }),
    href: indexHref(t, record, { page: "milestone", slug: milestone.slug }),
  };
}

/**
 * The milestone that a page is about, named by its day and level wherever it lies: on the line between two closes where its
 * day has none, by its year alone where no more is known. `null` outside the closes held.
 */
export function ownMilestoneMark({ record, t }: Context, milestone: Milestone): LevelMark | null {
  const day = requireDay(milestone.date);
  const value = valueOn(record.series.days, record.series.closes, day) ?? levelBetween(record.series, day);
  if (value === null) return null;
  const known =
    milestone.datePrecision === "year" ? null : valueOn(record.series.days, record.series.closes, day);
  const when =
    milestone.datePrecision === "year" ? milestoneDate(t, milestone) : formatShortDay(day, t.locale);
  const label = known === null ? when : `${when} ${formatLevel(known)}`;
  const side = LOW_KINDS.has(milestone.kind) ? "below" : "above";
  return { day, value, label, shortLabel: when, side, title: label, href: null, own: true };
}

/** Where the line drawn between two closes stands on a day; `null` beyond the first and the last. */
function levelBetween({ days, closes }: Series, day: number): number | null {
  const before = positionOnOrBefore(days, day);
  const [from, to] = [days[before], days[before + 1]];
  if (from === undefined || to === undefined) return null;
  const [low, high] = [at(closes, before), at(closes, before + 1)];
  return low + ((day - from) / (to - from)) * (high - low);
}

// A fall that is small beside the deepest crowds the marks of those that matter.
const SMALLEST_SHARE_OF_DEEPEST = 0.25;

function episodeMarks({ record, t }: Context, episodes: readonly DrawdownEpisode[]): LevelMark[] {
  const least = SMALLEST_SHARE_OF_DEEPEST * (episodes[0]?.depth ?? 0);
  const great = episodes.filter(({ depth }) => depth <= least);
  return great.slice(0, 4).flatMap((episode) =>
    (["peak", "trough"] as const).map((end): LevelMark => {
      const { day, close } = episode[end];
      return {
        day,
        value: close,
        label: formatMonth(day, t.locale),
        side: end === "peak" ? "above" : "below",
        title: t("chart.named", {
          what: t(`kind.${end}`),
          value: t("chart.pair", { one: formatShortDay(day, t.locale), other: formatTickLevel(close) }),
        }),
        href: listedHref(t, record, episode),
      };
    }),
  );
}

const IMPORTANCE = [
  "record",
  "threshold",
  "peak",
  "trough",
  "crash",
  "rebound",
  "market",
  "launch",
  "policy",
  "methodology",
];

/**
 * Milestones, the most important first: the record close, the ends of the deepest fall, great round levels, the ends of the
 * other deep falls, then by kind; among equals the greater change of the day.
 */
export function byImportance(record: IndexRecord, milestones: readonly Milestone[]): Milestone[] {
  const episodes = episodesOf(record);
  const [ends, deepest] = [greatEnds(episodes), greatEnds(episodes.slice(0, 1))];
  const rankOf = (item: Milestone) => {
    if (item.slug.endsWith("record-close")) return 0;
    if (deepest.has(requireDay(item.date))) return 1;
    if (PASSINGS_OF_A_LONG_RANGE.test(item.slug)) return 2;
    return ends.has(requireDay(item.date)) ? 3 : 4 + IMPORTANCE.indexOf(item.kind);
  };
  return milestones
    .map((item) => {
      const moved = sessionChange(record.series, requireDay(item.date))?.change ?? 0;
      return { item, rank: rankOf(item), moved: Math.abs(moved) };
    })
    .sort((one, other) => one.rank - other.rank || other.moved - one.moved)
    .map(({ item }) => item);
}

/** The days of the peaks and troughs of the deepest falls. */
function greatEnds(episodes: readonly DrawdownEpisode[]): ReadonlySet<number> {
  return new Set(episodes.slice(0, 5).flatMap(({ peak, trough }) => [peak.day, trough.day]));
}

/**
 * What is marked on the line of a range, most important first. Long ranges: record, great round levels, peaks
 * and troughs of the deepest falls. Shorter ones: every milestone with a close. An index without milestones has
 * the ends of its deepest falls.
 */
export function levelMarks(
  context: Context,
  range: DayRange,
  episodes: readonly DrawdownEpisode[],
): LevelMark[] {
  const { record, t } = context;
  if (record.milestones.length === 0) return namedApart(t, episodeMarks(context, episodes));
  const long = range.to - range.from > LONG_RANGE_DAYS;
  const ends = greatEnds(episodes);
  const wanted = (item: Milestone) =>
    !long ||
    item.slug.endsWith("record-close") ||
    PASSINGS_OF_A_LONG_RANGE.test(item.slug) ||
    ends.has(requireDay(item.date));
  const inRange = record.milestones.filter((item) => {
    const day = requireDay(item.date);
    return day >= range.from && day <= range.to;
  });
  const marks = byImportance(record, inRange.filter(wanted))
    .flatMap((item) => milestoneMark(context, item) ?? [])
    .slice(0, MOST_MARKS);
  return namedApart(t, marks);
}
