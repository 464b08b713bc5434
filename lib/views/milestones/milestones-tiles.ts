import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { bestAndWorstDays, type DayReturn } from "@/lib/analytics/returns/best-and-worst-days";
import { yearStatistics } from "@/lib/analytics/returns/year-statistics";
import { formatShortDay, formatSpan } from "@/lib/format/format";
import { datedClose } from "@/lib/series/dated-close";
import type { DayRange, Series } from "@/lib/series/series";
import { isWhole, type YearBar, yearBars } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { dayHref, type ViewContext, yearHref } from "@/lib/views/parts/context";
import { episodesOf, listedHref } from "@/lib/views/parts/episode-rows";
import { extremesOf } from "@/lib/views/parts/extremes";
import { changeTile, closeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";

/**
 * The records of the days that are shown, each leading to its page: highest close, largest rise and fall of a session,
 * longest wait for a new high, best and worst year. n/a with its reason where not every session is held, or no year is
 * whole; no tile at all of what does not exist.
 */
export function recordTiles(context: ViewContext, series: Series): Tile[] {
  const { t, record } = context;
  const last = series.days.length - 1;
  if (last < 0) return [];
  const high = datedClose(series, extremesOf(series).highest);
  const range = { from: series.days[0] ?? 0, to: series.days[last] ?? 0 };
  const days = extremeDays(series);
  const years = yearBars(annualRows(record)).filter((bar) => isWhole(bar) && isWithin(bar, range));
  const found = yearStatistics(years);
  return [
    { ...closeTile(t, t("overview.tile.high"), high), href: dayHref(t, record, high.day) },
    ...dayTile(context, t("milestones.tile.fall"), days?.worst[0], -1),
    ...dayTile(context, t("milestones.tile.rise"), days?.best[0], 1),
    ...waitTile(context, series),
    ...(found === null
      ? []
      : [
          yearTile(context, t("milestones.tile.bestYear"), found.best),
          yearTile(context, t("milestones.tile.worstYear"), found.worst),
        ]),
  ];
}

function isWithin({ from, to }: YearBar, range: DayRange): boolean {
  return from.day >= range.from && to.day <= range.to;
}

function extremeDays(series: Series) {
  const { complete, days } = series;
  if (complete === null) return null;
  const from = Math.max(complete.from, days[0] ?? complete.from);
  const to = Math.min(complete.to, days[days.length - 1] ?? complete.to);
  return from < to ? bestAndWorstDays(series, from, to, 1) : null;
}

function dayTile(
  { t, record }: ViewContext,
  label: string,
  found: DayReturn | undefined,
  sign: 1 | -1,
): Tile[] {
  if (found === undefined) return [changeTile(t, label, null, t("reason.sparse"))];
  if (Math.sign(found.change) !== sign) return [];
  const note = formatShortDay(found.day, t.locale);
  return [{ ...changeTile(t, label, found.change, note), href: dayHref(t, record, found.day) }];
}

const lengthOf = ({ days, current }: DrawdownEpisode) => current?.days ?? days.total ?? 0;

/** The fall from whose peak to the first close as high most days passed, or have passed so far. */
function waitTile({ t, record }: ViewContext, series: Series): Tile[] {
  const isWhole = series.days.length === record.series.days.length;
  const episodes = episodesOf(record, isWhole ? record.series : series);
  const [first] = episodes;
  if (first === undefined) return [];
  const longest = episodes.reduce((long, each) => (lengthOf(each) > lengthOf(long) ? each : long), first);
  const { peak, recovery, current } = longest;
  const to = recovery?.day ?? current?.close.day ?? peak.day;
  const words = { from: formatShortDay(peak.day, t.locale), to: formatShortDay(to, t.locale) };
  const note = recovery === null ? t("milestones.tile.notYet", words) : datesNote(t, peak.day, to);
  const tile = plainTile(t("milestones.tile.wait"), formatSpan(lengthOf(longest), t.locale), note);
  const href = isWhole ? listedHref(t, record, longest) : null;
  return [href === null ? tile : { ...tile, href }];
}

function yearTile(
  { t, record }: ViewContext,
  label: string,
  { year, change }: Pick<YearBar, "year" | "change">,
): Tile {
  const note = t("milestones.tile.inYear", { year: String(year) });
  return { ...changeTile(t, label, change, note), href: yearHref(t, record, year) };
}
