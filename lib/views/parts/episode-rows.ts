import { type DrawdownEpisode, drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { isRecoveryDated } from "@/lib/analytics/drawdowns/is-recovery-dated";
import { formatMonth, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay, requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { boundColumn } from "./bound-column";
import type { Cell } from "./content/table";
import { indexHref } from "./context";
import { oncePer } from "./once";
import type { ColumnOf } from "./table-from";

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

/** The deepest of some falls in a table's title, from the month of its peak to that of its trough; `undefined` for none. */
export function deepestTitle(t: Translator, deepest: DrawdownEpisode | undefined): string {
  if (deepest === undefined) return t("overview.falls.title");
  return t("tableTitle.deepest", {
    exact: deepest.exact ? "yes" : "no",
    depth: formatPercent(deepest.depth, t.locale),
    from: formatMonth(deepest.peak.day, t.locale),
    to: formatMonth(deepest.trough.day, t.locale),
  });
}

/** A date of the series; the year-ends whose day no source states say so. */
function dateCell(t: Translator, record: IndexRecord, iso: string): Cell {
  const yearOnly = record.annualCloses.some((item) => item.date === iso && item.datePrecision === "year");
  return yearOnly ? { value: iso, note: t("annual.note.yearOnly") } : { value: iso };
}

/** An episode as a row of a table. */
export interface EpisodeRow extends DrawdownEpisode {
  /** The index that fell. */
  readonly record: IndexRecord;
  /** Counts from 1. */
  readonly rank: number;
  /** `null` where it has no page. */
  readonly href: string | null;
}

/** A column of files: whether the depths before it are exact, or the least that they can be. */
export function depthIsColumn<Row>(t: Translator, isExact: (row: Row) => boolean): ColumnOf<Row> {
  return boundColumn("depth_is", t("drawdowns.column.depthIs"), "at_least", isExact);
}

/** How messages say that a fall is over: `yes` on its day, `by` at the latest then, `no`. */
export function recoveredWord(record: IndexRecord, episode: DrawdownEpisode): "yes" | "by" | "no" {
  if (episode.recovery === null) return "no";
  return isRecoveryDated(record.series, episode) ? "yes" : "by";
}

/** The columns of a table of episodes; those that files alone have stand behind what they are about. */
export function episodeColumns(t: Translator): ColumnOf<EpisodeRow>[] {
  const ongoing = { value: null, instead: t("drawdowns.note.ongoing") };
  const date = ({ record }: EpisodeRow, { day }: DatedClose) => dateCell(t, record, isoFromDay(day));
  const peakDate = (fall: EpisodeRow) => ({
    ...date(fall, fall.peak),
    ...(fall.href === null ? {} : { href: fall.href }),
  });
  const isDated = (fall: EpisodeRow) => isRecoveryDated(fall.record.series, fall);
  const backDate = (fall: EpisodeRow): Cell => {
    if (fall.recovery === null) return ongoing;
    const cell = date(fall, fall.recovery);
    return isDated(fall) ? cell : { ...cell, note: t("drawdowns.note.orBefore") };
  };
  const depth = ({ depth: value, exact }: EpisodeRow) =>
    exact ? { value } : { value, note: t("drawdowns.note.atLeast") };
  const days = (part: "toRecovery" | "total") => (fall: EpisodeRow) => fall.days[part] ?? ongoing;
  const counts = (part: "toTrough" | "toRecovery" | "total") => (fall: EpisodeRow) => {
    const value = fall.sessions[part];
    if (fall.recovery === null) return part === "toTrough" ? value : ongoing;
    return value ?? { value, note: t("reason.sparse") };
  };
  return [
    ["rank", t("drawdowns.column.rank"), "count", ({ rank }) => rank],
    ["peak_date", t("drawdowns.column.peak"), "date", peakDate],
    ["peak_close_points", t("drawdowns.column.peakClose"), "level", ({ peak }) => peak.close],
    ["trough_date", t("drawdowns.column.trough"), "date", (fall) => date(fall, fall.trough)],
    ["trough_close_points", t("drawdowns.column.troughClose"), "level", ({ trough }) => trough.close],
    ["recovery_date", t("drawdowns.column.recovery"), "date", backDate],
    boundColumn("recovery_is", t("drawdowns.column.recoveryIs"), "at_latest", (fall) =>
      fall.recovery === null ? null : isDated(fall),
    ),
    ["depth_percent", t("drawdowns.column.depth"), "change", depth, "key"],
    depthIsColumn(t, ({ exact }) => exact),
    ["days_to_trough", t("drawdowns.column.toTrough"), "days", (fall) => fall.days.toTrough],
    ["days_trough_to_recovery", t("drawdowns.column.toRecovery"), "days", days("toRecovery")],
    ["days_peak_to_recovery", t("drawdowns.column.total"), "days", days("total")],
    ["sessions_to_trough", t("drawdowns.column.sessionsToTrough"), "count", counts("toTrough")],
    ["sessions_trough_to_recovery", t("drawdowns.column.sessionsToRecovery"), "count", counts("toRecovery")],
    ["sessions_peak_to_recovery", t("drawdowns.column.sessionsTotal"), "count", counts("total")],
  ];
}

const SHORT = new Set([
  ...["peak_date", "trough_date", "recovery_date", "recovery_is"],
  ...["depth_percent", "depth_is", "days_peak_to_recovery"],
]);

/** Those columns for which a plate of half the width has room. */
export function shortEpisodeColumns(t: Translator): ColumnOf<EpisodeRow>[] {
  return episodeColumns(t).filter(([key]) => SHORT.has(key));
}
