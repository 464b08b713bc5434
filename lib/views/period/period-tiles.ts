import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import type { ChangeRank } from "@/lib/analytics/returns/rank-among";
import { formatCount, formatShortDay, NOT_AVAILABLE } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DatedClose } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { ViewContext } from "@/lib/views/parts/context";
import { documentedTurns, episodesOf } from "@/lib/views/parts/episode-rows";
import { missingNote } from "@/lib/views/parts/observation-words";
import { changeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { closesOf, isWhollyHeld, originOf, type Period } from "./period";

/** The change of a period with the days that it is counted between. */
export function movedTile(t: Translator, { base, last, change }: Period): Tile {
  const note = base === null ? t("period.reason.end") : datesNote(t, base.day, last.day);
  return changeTile(t, t("annual.column.change"), change, note);
}

/** A place among others, 1 for the best; n/a with the reason for what is cut off. */
export function rankTile(t: Translator, label: string, period: Period, rank: ChangeRank | null): Tile {
  if (rank === null) {
    const reason = period.change === null ? "period.reason.end" : "period.reason.cut";
    return plainTile(label, NOT_AVAILABLE[t.locale], t(reason));
  }
  const { best, of } = rank;
  return plainTile(label, formatCount(best), t("period.rank", { of: formatCount(of) }));
}

/** The worst and the best day within a period. */
export function dayTiles({ t, record }: ViewContext, period: Period): Tile[] {
  const origin = originOf(record.series, period);
  const days =
    origin && bestAndWorstDays(record.series, origin.day, Math.max(origin.day, period.last.day), 1);
  return (["worst", "best"] as const).map((which) => {
    const day = days?.[which][0];
    const note = day === undefined ? missingNote(t, record.series) : formatShortDay(day.day, t.locale);
    return changeTile(t, t(`episode.tile.${which}Day`), day?.change ?? null, note);
  });
}

/**
 * The deepest fall between two closes of a period, the one that it is measured from included, with their days; "at least"
 * where not every session is held and the two are no documented turning points.
 */
export function deepestTile({ t, record }: ViewContext, period: Period): Tile {
  const closes = closesOf(record.series, period);
  const [worst] = episodesOf(record, closes);
  const isTurn = documentedTurns(record);
  const isDocumented = worst !== undefined && isTurn(worst.peak.day) && isTurn(worst.trough.day);
  const isExact = isDocumented || isWhollyHeld(record.series, period);
  const label = t("period.tile.deepest", { exact: isExact ? "yes" : "no" });
  if (worst !== undefined)
    return changeTile(t, label, worst.depth, datesNote(t, worst.peak.day, worst.trough.day));
  return closes.days.length < 2
    ? changeTile(t, label, null, t("period.reason.end"))
    : changeTile(t, label, 0);
}

/** How many sessions a period has; n/a where not every one is held. */
export function sessionsTile({ t, record }: ViewContext, period: Period): Tile {
  const { series } = record;
  const first = positionOnOrAfter(series.days, period.start);
  const count = positionOnOrBefore(series.days, period.last.day) - first + 1;
  const day = series.days[first];
  const isHeld = day !== undefined && day <= period.last.day && isComplete(series, day, period.last.day);
  return plainTile(
    t("period.tile.sessions"),
    formatCount(isHeld ? count : null, t.locale),
    isHeld ? "" : t("reason.sparse"),
  );
}

/** A close with its day; n/a where not every session of the period is held. */
export function extremeTile(t: Translator, label: string, found: DatedClose | null, value: string): Tile {
  return plainTile(label, value, found === null ? t("reason.sparse") : formatShortDay(found.day, t.locale));
}
