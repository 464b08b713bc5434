import { max, min } from "d3-array";
import { presetRange } from "@/lib/analytics/preset-range";
import { periodEnd, periodReturn } from "@/lib/analytics/returns/period-return";
import { formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { addMonths, lastDayOfMonth, lastDayOfYear } from "@/lib/series/add-months";
import { commonRange } from "@/lib/series/align";
import { isoFromDay, requireDay, yearOfDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { isLastSessionOfMonth } from "@/lib/series/is-last-session-of-month";
import { paceOf } from "@/lib/series/periodicity";
import { positionOnOrAfter } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import type { PresetField } from "@/lib/url/field-choices";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { presetOf } from "@/lib/views/parts/shown-range";

/** The range that a comparison is made over, and the preset it came from; `null` for exact dates. */
export interface ComparedRange extends DayRange {
  readonly preset: PresetField | null;
}

/** The range of a comparison whose address names none. */
export const DEFAULT_COMPARED: PresetField = "5y";

/** A day to count back from; at a month's end it stands for the last session of each market. */
interface CommonEnd {
  readonly day: number;
  readonly monthEnd: boolean;
}

/**
 * Markets end a month on different days (Tokyo closes on 30 December, New York on the 31st). Where the earliest of
 * the last closes is its month's last session, the comparison ends with the month, and each index enters with
 * its own last close of it.
 */
function endOf(seriesList: readonly Series[], lastDay: number): CommonEnd {
  const ending = seriesList.find((series) => isLastSessionOfMonth(series, lastDay));
  return ending === undefined
    ? { day: lastDay, monthEnd: false }
    : { day: lastDayOfMonth(lastDay), monthEnd: true };
}

function anchorOf({ day, monthEnd }: CommonEnd, preset: PresetField): number {
  if (preset === "ytd") return lastDayOfYear(yearOfDay(day) - 1);
  const count = Number.parseInt(preset, 10);
  const earlier = addMonths(day, preset.endsWith("m") ? -count : -12 * count);
  return monthEnd ? lastDayOfMonth(earlier) : earlier;
}

/** The first day from `from` on for which every index has a close that stands for it; `null` where there is none. */
function firstCommonDay(seriesList: readonly Series[], from: number): number | null {
  let day = from;
  for (;;) {
    const waiting = seriesList.filter((series) => periodEnd(series, day) === null);
    if (waiting.length === 0) return day;
    const next = waiting.map(
      ({ days }) => days[positionOnOrAfter(days, day + 1)] ?? Number.POSITIVE_INFINITY,
    );
    day = Math.max(...next);
    if (day === Number.POSITIVE_INFINITY) return null;
  }
}

/**
 * A preset's range, the same two days for every index, counted back from the earliest of the last closes; `null` where
 * one of them has no close that stands for its start.
 */
export function commonPreset(records: readonly IndexRecord[], preset: PresetField): DayRange | null {
  return presetHeldBy(records, preset, "every");
}

/** The same where at least one of the indices has a close that stands for the start. */
export function spanRange(records: readonly IndexRecord[], preset: PresetField): DayRange | null {
  return presetHeldBy(records, preset, "some");
}

/** The preset of one index whose closes are no sessions: these are not counted back by days. */
function presetHeld(series: Series, preset: PresetField): DayRange | null {
  const last = series.days.at(-1);
  return last === undefined ? null : presetRange(series, presetOf(preset), last);
}

function presetHeldBy(
  records: readonly IndexRecord[],
  preset: PresetField,
  quantifier: "every" | "some",
): DayRange | null {
  const seriesList = records.map(({ series }) => series);
  const [only, ...others] = seriesList;
  if (only !== undefined && others.length === 0 && paceOf(only) !== "daily") return presetHeld(only, preset);
  const common = commonRange(seriesList);
  if (common === null) return null;
  const end = endOf(seriesList, common.to);
  const from = preset === "max" ? firstCommonDay(seriesList, common.from) : anchorOf(end, preset);
  if (from === null || from > end.day) return null;
  const hasStart = (series: Series) => periodEnd(series, from) !== null;
  return seriesList[quantifier](hasStart) ? { from, to: end.day } : null;
}

/** A range as it is printed: from the latest to the latest of the days whose closes stand for its two ends. */
export function daysUsed(records: readonly IndexRecord[], range: DayRange): DayRange {
  const latest = (end: number) => {
    const days = records.flatMap(({ series }) => periodEnd(series, end)?.day ?? []);
    return days.length === 0 ? end : Math.max(...days);
  };
  return { from: latest(range.from), to: latest(range.to) };
}

/** The same in the reader's words. */
export function datesUsed(t: Translator, records: readonly IndexRecord[], range: DayRange) {
  const { from, to } = daysUsed(records, range);
  return { from: formatDay(from, t.locale), to: formatDay(to, t.locale) };
}

/** What is allowed where the days that all indices have are `whole`. */
function withinCommon({ from, to }: DayRange) {
  return { key: "allowed.commonRange", values: { from: isoFromDay(from), to: isoFromDay(to) } } as const;
}

/** The range that a state asks for, clipped to what all indices have; reported and replaced where there is none. */
export function comparedRange(
  records: readonly IndexRecord[],
  state: ViewState,
  report: (problem: AddressProblem) => void,
): ComparedRange | null {
  const whole = commonPreset(records, "max");
  if (whole === null) return null;
  if (state.from !== undefined || state.to !== undefined) {
    const from = state.from === undefined ? whole.from : Math.max(requireDay(state.from), whole.from);
    const to = state.to === undefined ? whole.to : Math.min(requireDay(state.to), whole.to);
    if (from < to) return { from, to, preset: null };
    const isToAtFault = state.from === undefined || (state.to !== undefined && to <= whole.from);
    const parameter = isToAtFault ? "to" : "from";
    report({ parameter, found: state[parameter] ?? "", expected: withinCommon(whole) });
  }
  const preset = state.range ?? DEFAULT_COMPARED;
  const range = commonPreset(records, preset);
  if (range !== null) return { ...range, preset };
  if (state.range !== undefined) report({ parameter: "range", found: preset, expected: withinCommon(whole) });
  return { ...whole, preset: "max" };
}

/** Days over which indices are compared by risk: `years` is how many they are, `null` for the range that is shown. */
export interface RiskRange extends DayRange {
  readonly years: number | null;
}

/**
 * The days for volatility and correlation: the range itself where each index has every session of it, otherwise the last
 * years, at most `years`, in which each has. Indices without a complete stretch do not count. `null` where not even
 * one year is left.
 */
export function riskRange(records: readonly IndexRecord[], range: DayRange, years: number): RiskRange | null {
  const everySession = ({ series }: IndexRecord) => {
    const period = periodReturn(series, range.from, range.to);
    return period !== null && isComplete(series, period.from.day, period.to.day);
  };
  return records.every(everySession) ? { ...range, years: null } : completeYears(records, years);
}

function completeYears(records: readonly IndexRecord[], years: number): RiskRange | null {
  const daily = records.map(({ series }) => series).filter(({ complete }) => complete !== null);
  const from = max(daily, ({ complete }) => complete?.from);
  const lastDay = min(daily, ({ complete }) => complete?.to);
  if (from === undefined || lastDay === undefined) return null;
  const end = endOf(daily, lastDay);
  for (let span = years; span >= 1; span--) {
    const earlier = addMonths(end.day, -12 * span);
    const start = end.monthEnd ? lastDayOfMonth(earlier) : earlier;
    if (start >= from) return { from: start, to: lastDay, years: span };
  }
  return null;
}
