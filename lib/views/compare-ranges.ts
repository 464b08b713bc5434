import type { IndexRecord } from "@/lib/reference/records";
import { addMonths, lastDayOfMonth, lastDayOfYear } from "@/lib/series/add-months";
import { commonRange } from "@/lib/series/align";
import { at } from "@/lib/series/at";
import { requireDay, yearOfDay } from "@/lib/series/day";
import { isLastSessionOfMonth } from "@/lib/series/is-last-session-of-month";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/fields";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { asOf } from "./as-of";

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

/** The closes up to the one that an index's standing figures are counted to: no lone turning point at the end. */
function standingSeries(record: IndexRecord): Series {
  const end = asOf(record);
  return end === null ? record.series : sliceSeries(record.series, at(record.series.days, 0), end.day);
}

/** A preset's range, the same two days for every index; `null` where the common range starts later. */
export function commonPreset(records: readonly IndexRecord[], preset: PresetField): DayRange | null {
  const seriesList = records.map(standingSeries);
  const common = commonRange(seriesList);
  if (common === null) return null;
  const end = endOf(seriesList, common.to);
  const from = preset === "max" ? common.from : anchorOf(end, preset);
  return from < common.from ? null : { from, to: end.day };
}

const EXPECTED = "a range in which all these indices have closes";

/** The range that a state asks for, clipped to what all indices have; reported and replaced where there is none. */
export function comparedRange(
  records: readonly IndexRecord[],
  state: ViewState,
  report: (problem: AddressProblem) => void,
): ComparedRange | null {
  const whole = commonPreset(records, "max");
  const held = commonRange(records.map(({ series }) => series));
  if (whole === null || held === null) return null;
  if (state.from !== undefined || state.to !== undefined) {
    const from = Math.max(state.from === undefined ? held.from : requireDay(state.from), held.from);
    const last = Math.max(held.to, whole.to);
    const to = state.to === undefined ? whole.to : Math.min(requireDay(state.to), last);
    if (from < to) return { from, to, preset: null };
    const parameter = state.from === undefined ? "to" : "from";
    report({ parameter, found: state[parameter] ?? "", expected: EXPECTED });
  }
  const preset = state.range ?? DEFAULT_COMPARED;
  const range = commonPreset(records, preset);
  if (range !== null) return { ...range, preset };
  if (state.range !== undefined) report({ parameter: "range", found: preset, expected: EXPECTED });
  return { ...whole, preset: "max" };
}

/**
 * The last `years` years, or as many as there are, in which every series with daily closes has all of them;
 * series without a complete stretch do not count. `null` where not even one year is left.
 */
export function completeYears(
  records: readonly IndexRecord[],
  years: number,
): (DayRange & { readonly years: number }) | null {
  const daily = records.map(({ series }) => series).filter(({ complete }) => complete !== null);
  const stretches = daily.flatMap(({ complete }) => (complete === null ? [] : [complete]));
  if (stretches.length === 0) return null;
  const from = Math.max(...stretches.map((stretch) => stretch.from));
  const lastDay = Math.min(...stretches.map((stretch) => stretch.to));
  const end = endOf(daily, lastDay);
  for (let span = years; span >= 1; span--) {
    const earlier = addMonths(end.day, -12 * span);
    const start = end.monthEnd ? lastDayOfMonth(earlier) : earlier;
    if (start >= from) return { from: start, to: lastDay, years: span };
  }
  return null;
}
