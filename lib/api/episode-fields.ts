import { isRecoveryDated } from "@/lib/analytics/drawdowns/is-recovery-dated";
import { isoFromDay } from "@/lib/series/day";
import type { EpisodeRow } from "@/lib/views/parts/episode-rows";
import { type AnswerField, DAY, FRACTION, POINTS, WHOLE, YES_OR_NO } from "./answer-field";

/** What is told of a fall. */
export const EPISODE_FIELDS: ReadonlyArray<AnswerField<EpisodeRow>> = [
  ["rank", "rank", WHOLE("Its place among the falls asked for, 1 for the deepest."), ({ rank }) => rank],
  [
    "peakDate",
    "peak_date",
    DAY("The last session at the high before the fall."),
    ({ peak }) => isoFromDay(peak.day),
  ],
  ["peakClose", "peak_close_points", POINTS("The close of that day."), ({ peak }) => peak.close],
  [
    "troughDate",
    "trough_date",
    DAY("The first session of the lowest close."),
    ({ trough }) => isoFromDay(trough.day),
  ],
  ["troughClose", "trough_close_points", POINTS("The close of that day."), ({ trough }) => trough.close],
  [
    "recoveryDate",
    "recovery_date",
    DAY.orNull("The first close at or above that of the peak; null while the fall goes on."),
    ({ recovery }) => recovery && isoFromDay(recovery.day),
  ],
  [
    "recoveryClose",
    "recovery_close_points",
    POINTS.orNull("The close of that day."),
    ({ recovery }) => recovery?.close ?? null,
  ],
  [
    "recoveryDated",
    "recovery_dated",
    YES_OR_NO.orNull("Whether it recovered on that very day; otherwise at the latest then."),
    (fall) => (fall.recovery === null ? null : isRecoveryDated(fall.record.series, fall)),
  ],
  [
    "depth",
    "depth_percent",
    FRACTION("Trough over peak, less 1; to date while it goes on."),
    ({ depth }) => depth,
  ],
  [
    "depthExact",
    "depth_exact",
    YES_OR_NO("Whether that is the depth; otherwise it is at least as deep, for not every session is held."),
    ({ exact }) => exact,
  ],
  [
    "daysToTrough",
    "days_to_trough",
    WHOLE("Calendar days from peak to trough."),
    ({ days }) => days.toTrough,
  ],
  [
    "daysToRecovery",
    "days_trough_to_recovery",
    WHOLE.orNull("Calendar days from trough to recovery."),
    ({ days }) => days.toRecovery,
  ],
  [
    "daysTotal",
    "days_peak_to_recovery",
    WHOLE.orNull("Calendar days from peak to recovery."),
    ({ days }) => days.total,
  ],
  [
    "sessionsToTrough",
    "sessions_to_trough",
    WHOLE.orNull("Sessions from peak to trough; null where not every one is held."),
    ({ sessions }) => sessions.toTrough,
  ],
  [
    "sessionsToRecovery",
    "sessions_trough_to_recovery",
    WHOLE.orNull("Sessions from trough to recovery."),
    ({ sessions }) => sessions.toRecovery,
  ],
  [
    "sessionsTotal",
    "sessions_peak_to_recovery",
    WHOLE.orNull("Sessions from peak to recovery."),
    ({ sessions }) => sessions.total,
  ],
];
