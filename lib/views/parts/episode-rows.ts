import { type DrawdownEpisode, drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { indexHref } from "./context";
import { oncePer } from "./once";
import type { Cell, Column } from "./view";

/** The depth from which a fall is listed and has a page of its own. */
export const LISTED_DEPTH = 0.1;

/** Whether a day is a turning point of the index whose close a source states. */
export function documentedTurns({ turningPoints }: IndexRecord): (day: number) => boolean {
  const closes = turningPoints.filter(({ basis }) => basis === "close");
  const days = new Set(closes.map(({ date }) => requireDay(date)));
  return (day) => days.has(day);
}

/**
 * The falls of a series, worst first. Depths between documented turning points are exact; the others in sparse
 * years are "at least".
 */
export function episodesOf(record: IndexRecord, series: Series = record.series): readonly DrawdownEpisode[] {
  return series === record.series ? allEpisodes(record) : found(record, series);
}

function found(record: IndexRecord, series: Series): readonly DrawdownEpisode[] {
  return drawdownEpisodes(series, { isDocumented: documentedTurns(record) });
}

const allEpisodes = oncePer((record: IndexRecord) => found(record, record.series));

/** An episode's name in addresses: the date of its peak. */
export function episodeSlug(episode: DrawdownEpisode): string {
  return isoFromDay(episode.peak.day);
}

/** The address of an episode's page. */
export function episodeHref(t: Translator, record: IndexRecord, episode: DrawdownEpisode): string {
  return indexHref(t, record, { page: "episode", slug: episodeSlug(episode) });
}

/** The address of an episode's page; `null` for a fall too shallow to have one. */
export function listedHref(t: Translator, record: IndexRecord, episode: DrawdownEpisode): string | null {
  return episode.depth > -LISTED_DEPTH ? null : episodeHref(t, record, episode);
}

/** The columns of a table of episodes. */
export function episodeColumns(t: Translator): Column[] {
  return [
    { key: "rank", label: t("drawdowns.column.rank"), kind: "count" },
    { key: "peak_date", label: t("drawdowns.column.peak"), kind: "date" },
    { key: "peak_close_points", label: t("drawdowns.column.peakClose"), kind: "level" },
    { key: "trough_date", label: t("drawdowns.column.trough"), kind: "date" },
    { key: "trough_close_points", label: t("drawdowns.column.troughClose"), kind: "level" },
    { key: "recovery_date", label: t("drawdowns.column.recovery"), kind: "date" },
    { key: "depth_percent", label: t("drawdowns.column.depth"), kind: "change" },
    { key: "days_to_trough", label: t("drawdowns.column.toTrough"), kind: "days" },
    { key: "days_trough_to_recovery", label: t("drawdowns.column.toRecovery"), kind: "days" },
    { key: "days_peak_to_recovery", label: t("drawdowns.column.total"), kind: "days" },
    { key: "sessions_to_trough", label: t("drawdowns.column.sessionsToTrough"), kind: "count" },
    { key: "sessions_trough_to_recovery", label: t("drawdowns.column.sessionsToRecovery"), kind: "count" },
    { key: "sessions_peak_to_recovery", label: t("drawdowns.column.sessionsTotal"), kind: "count" },
  ];
}

/** A date of the series; the year-ends whose day no source states say so. */
function dateCell(t: Translator, record: IndexRecord, iso: string): Cell {
  const yearOnly = record.annualCloses.some((item) => item.date === iso && item.datePrecision === "year");
  return yearOnly ? { value: iso, note: t("annual.note.yearOnly") } : { value: iso };
}

/** One episode as a row of such a table; `rank` counts from 1. `href` is `null` where it has no page. */
export function episodeRow(
  t: Translator,
  record: IndexRecord,
  episode: DrawdownEpisode,
  rank: number,
  href: string | null,
): Cell[] {
  const ongoing = { value: null, instead: t("drawdowns.note.ongoing") };
  const sessions = (value: number | null): Cell =>
    value === null && episode.recovery !== null ? { value, note: t("reason.sparse") } : { value };
  const date = (day: number) => dateCell(t, record, isoFromDay(day));
  const peak = date(episode.peak.day);
  return [
    { value: rank },
    href === null ? peak : { ...peak, href },
    { value: episode.peak.close },
    date(episode.trough.day),
    { value: episode.trough.close },
    episode.recovery === null ? ongoing : date(episode.recovery.day),
    episode.exact ? { value: episode.depth } : { value: episode.depth, note: t("drawdowns.note.atLeast") },
    { value: episode.days.toTrough },
    episode.days.toRecovery === null ? ongoing : { value: episode.days.toRecovery },
    episode.days.total === null ? ongoing : { value: episode.days.total },
    sessions(episode.sessions.toTrough),
    episode.recovery === null ? ongoing : sessions(episode.sessions.toRecovery),
    episode.recovery === null ? ongoing : sessions(episode.sessions.total),
  ];
}
