import { formatCount, formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import type { DayFacts } from "./day-facts";

/** The sentence names the rank of a move up to this one; every rank has its tile. */
const LAST_NAMED_RANK = 100;

/** The sentence of a day with a close: level, change, rank where it is a great one, distance from the peak. */
export function dayHeadline(context: ViewContext, facts: DayFacts): Prose {
  const { t } = context;
  const { day, close, change, rank, below } = facts;
  const named = rank !== null && rank.rank <= LAST_NAMED_RANK && change !== 0;
  return t.rich("day.headline", {
    name: indexName(context),
    date: formatDay(day, t.locale),
    close: formatLevel(close),
    direction: change === null ? "unknown" : directionOf(change),
    change: formatPercent(change === null ? null : Math.abs(change), t.locale),
    side: named ? rank.side : "no",
    rank: rank?.rank ?? 0,
    moves: formatCount(rank?.moves ?? 0),
    place: below.drawdown < 0 ? "below" : "at",
    exact: below.exact ? "yes" : "no",
    depth: formatPercent(Math.abs(below.drawdown), t.locale),
    peak: formatDay(below.peak.day, t.locale),
  });
}
