import {
  formatCount,
  formatLevel,
  formatPercent,
  formatPoints,
  formatShortDay,
  formatTickPercent,
  NOT_AVAILABLE,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DatedClose } from "@/lib/series/dated-close";
import { paceOf } from "@/lib/series/periodicity";
import { hasWithinYear } from "@/lib/views/annual/annual-columns";
import type { ViewContext } from "@/lib/views/parts/context";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import type { DayFacts } from "./day-facts";

type Context = Pick<ViewContext, "t" | "record">;

/** Level, change, place within 52 weeks, distance from the peak, volatility and rank of the move. */
export function dayTiles({ t, record }: Context, facts: DayFacts): Tile[] {
  const { close, change, changePoints, previous } = facts;
  const points = changePoints === null ? "" : t("day.points", { points: formatPoints(changePoints) });
  const before = previous === null ? t("day.reason.first") : t("day.reason.before");
  const from = change === null || previous === null ? before : t("day.from", closeAndDay(t, previous));
  return [
    plainTile(t("column.close"), formatLevel(close), points),
    changeTile(t, t("day.tile.change"), change, from),
    ...(hasWithinYear(record, "high") ? [yearTile(t, facts)] : []),
    peakTile(t, facts),
    // Factsheets are of sessions.
    ...(paceOf(record.series) === "daily" ? [volatilityTile(t, facts)] : []),
    rankTile({ t, record }, facts),
  ];
}

function closeAndDay(t: Translator, { day, close }: DatedClose) {
  return { close: formatLevel(close), date: formatShortDay(day, t.locale) };
}

function yearTile(t: Translator, { year }: DayFacts): Tile {
  const label = t("day.tile.year");
  if (year === null) return plainTile(label, NOT_AVAILABLE[t.locale], t("day.reason.year"));
  const values = { low: formatLevel(year.low.close), high: formatLevel(year.high.close) };
  const { place } = year;
  if (place === null || place === 0)
    return plainTile(label, t("day.year.low"), t("day.year.between", values));
  if (place === 1) return plainTile(label, t("day.year.high"), t("day.year.between", values));
  const share = formatTickPercent(Math.round(place * 100) / 100);
  return plainTile(label, share, t("day.year.way", values));
}

function peakTile(t: Translator, { below }: DayFacts): Tile {
  const { drawdown, peak, exact } = below;
  const label = t("day.tile.peak", { exact: exact || drawdown === 0 ? "yes" : "no" });
  return changeTile(
    t,
    label,
    drawdown,
    drawdown < 0 ? t("day.peak", closeAndDay(t, peak)) : t("day.peak.at"),
  );
}

function volatilityTile(t: Translator, { volatility: { value, reason } }: DayFacts): Tile {
  const why = reason === "too-few" ? t("day.reason.twelveMonths") : reason && t(`reason.${reason}`);
  return plainTile(t("day.tile.volatility"), formatPercent(value, t.locale), why ?? t("day.volatility"));
}

function rankTile({ t, record }: Context, { rank, previous }: DayFacts): Tile {
  const label = t("day.tile.rank");
  if (rank === null) {
    if (paceOf(record.series) === "irregular") {
      return plainTile(label, NOT_AVAILABLE[t.locale], t("reason.irregular"));
    }
    const why = previous === null ? t("day.reason.first") : t("day.reason.before");
    return plainTile(label, NOT_AVAILABLE[t.locale], why);
  }
  const note = t("day.rank.of", {
    moves: formatCount(rank.moves),
    since: formatShortDay(rank.since, t.locale),
  });
  return plainTile(label, t("day.rank", { side: rank.side, rank: rank.rank }), note);
}
