import { type Preset, presetRange } from "@/lib/analytics/preset-range";
import { periodEnd, periodReturn } from "@/lib/analytics/returns/period-return";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import type { PresetField } from "@/lib/url/field-choices";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

/** The days that a view shows. */
export interface ShownRange extends DayRange {
  /** Where its closes start: the day of the close that stands for `from`, or `from` where none does. */
  readonly base: number;
  /** Everything there is: neither dates nor a shorter preset were asked for. */
  readonly whole: boolean;
  /** The preset that is current; `null` for exact dates. */
  readonly preset: PresetField | null;
}

/** The name that analytics gives a preset of the address. */
export function presetOf(field: PresetField): Preset {
  return field === "max" ? "max" : (field.toUpperCase() as Preset);
}

function wholeRange(series: Series): ShownRange {
  const from = at(series.days, 0);
  return {
    from,
    base: from,
    to: at(series.days, series.days.length - 1),
    whole: true,
    preset: "max",
  };
}

function datedRange(series: Series, state: ViewState, report: (problem: AddressProblem) => void): ShownRange {
  const whole = wholeRange(series);
  const from = state.from === undefined ? whole.from : Math.max(requireDay(state.from), whole.from);
  const to = state.to === undefined ? whole.to : Math.min(requireDay(state.to), whole.to);
  // A year's range starts on 31 December; the close that stands for it may be that of the 29th.
  const base = periodEnd(series, from)?.day ?? from;
  const closes = positionOnOrBefore(series.days, to) - positionOnOrAfter(series.days, base) + 1;
  if (from <= to && closes >= 2) return { from, base, to, whole: false, preset: null };
  reportRange(series, state, report);
  return whole;
}

/** Reports the dates of a state as a range without two closes of a series that has some. */
export function reportRange(
  { days }: Series,
  state: ViewState,
  report: (problem: AddressProblem) => void,
): void {
  const values = { from: isoFromDay(at(days, 0)), to: isoFromDay(at(days, days.length - 1)) };
  const expected = { key: "allowed.twoCloses", values } as const;
  for (const parameter of ["from", "to"] as const) {
    const found = state[parameter];
    if (found !== undefined) report({ parameter, found, expected });
  }
}

/**
 * The range a state asks of a series with at least one close, clipped to what is held. Presets count back from
 * `presetEnd`. A range without two closes, or a preset longer than the series, is reported and answered with
 * everything there is.
 */
export function shownRange(
  series: Series,
  state: ViewState,
  presetEnd: number,
  report: (problem: AddressProblem) => void,
): ShownRange {
  if (state.from !== undefined || state.to !== undefined) return datedRange(series, state, report);
  const preset = state.range ?? "max";
  if (preset === "max") return wholeRange(series);
  const range = heldPreset(series, preset, presetEnd);
  if (range !== null) return { ...range, base: range.from, whole: false, preset };
  report({ parameter: "range", found: preset, expected: { key: "allowed.heldRange" } });
  return wholeRange(series);
}

/** A preset's range where the series has a close at both of its ends, otherwise `null`. */
export function heldPreset(series: Series, preset: PresetField, endDay: number): DayRange | null {
  const range = presetRange(series, presetOf(preset), endDay);
  if (range === null || range.from >= range.to) return null;
  return periodReturn(series, range.from, range.to) === null ? null : range;
}
