import { least } from "d3-array";
import { periodEnd } from "@/lib/analytics/returns/period-return";
import { addMonths, lastDayOfMonth, lastDayOfYear } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { yearOfDay } from "@/lib/series/day";
import { isLastSessionOfMonth } from "@/lib/series/is-last-session-of-month";
import { spacingMonths } from "@/lib/series/periodicity";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Periodicity, Series } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";

const MONTHS = { "1M": 1, "3M": 3, "6M": 6, "1Y": 12, "3Y": 36, "5Y": 60, "10Y": 120, "20Y": 240 } as const;

/** Every preset, shortest first. */
export const PRESETS = ["1M", "3M", "6M", "YTD", "1Y", "3Y", "5Y", "10Y", "20Y", "max"] as const;

/** A range named by its length up to an end day. */
export type Preset = (typeof PRESETS)[number];

/** A record with one value for each preset, shortest first. */
export function byPreset<Value>(makeValue: (preset: Preset) => Value): Record<Preset, Value> {
  return Object.fromEntries(PRESETS.map((preset) => [preset, makeValue(preset)])) as Record<Preset, Value>;
}

/**
 * The range of a preset that ends with the last close on or before `endDay`: `to` is the day of that close,
 * `from` the day of the anchor's close, so that `periodReturn(series, from, to)` is the preset's return.
 *
 * The anchor is the same day n months before `to`, clamped to that month's last day; where `to` is the last
 * session of a month (see `isLastSessionOfMonth`) it is the earlier month's last session; for YTD the previous
 * year's last close; for max the first close. Monthly, quarterly and yearly closes are each the last of their period,
 * whose day moves with weekends and holidays: there the anchor is the close within 7 days of that day, and the preset
 * `null` where there is none, as at the end of a series that goes on within a period. Where no held close stands for the
 * anchor (sparse stretches), `from` is the anchor's own day, and the period return is `null`. `null` where the series
 * starts after the anchor, has no close by `endDay`, or has its closes further apart than the preset is long. O(log n).
 * (definitions §1; the publisher's factsheets)
 */
export function presetRange(series: Series, preset: Preset, endDay: number): DayRange | null {
  const end = positionOnOrBefore(series.days, endDay);
  if (end < 0) return null;
  if (isShorterThanSpacing(preset, series.periodicity)) return null;
  const to = at(series.days, end);
  if (preset !== "max" && preset !== "YTD" && spacingMonths(series.periodicity) > 0) {
    const from = nearestDay(series.days, addMonths(to, -MONTHS[preset]));
    return from === null ? null : { from, to };
  }
  const anchor = anchorDay(series, preset, to);
  if (positionOnOrBefore(series.days, anchor) < 0) return null;
  return { from: periodEnd(series, anchor)?.day ?? anchor, to };
}

/** Whether a preset is shorter than the time between two closes: it would be the change of a longer one by another name. */
export function isShorterThanSpacing(preset: Preset, periodicity: Periodicity): boolean {
  return preset !== "max" && preset !== "YTD" && MONTHS[preset] < spacingMonths(periodicity);
}

/** The day of the close nearest to `day`, the earlier of two; `null` where that is more than 7 days off. */
function nearestDay(days: Int32Array, day: number): number | null {
  const before = positionOnOrBefore(days, day);
  const candidates = [days[before], days[before + 1]].filter((each) => each !== undefined);
  const nearest = least(candidates, (each) => Math.abs(each - day));
  return nearest !== undefined && Math.abs(nearest - day) <= MAX_AGE_DAYS ? nearest : null;
}

function anchorDay(series: Series, preset: Preset, to: number): number {
  if (preset === "max") return at(series.days, 0);
  if (preset === "YTD") return lastDayOfYear(yearOfDay(to) - 1);
  const sameDay = addMonths(to, -MONTHS[preset]);
  return isLastSessionOfMonth(series, to) ? lastDayOfMonth(sameDay) : sameDay;
}
