import { at } from "@/lib/series/at";
import type { ViewContext } from "@/lib/views/parts/context";
import { heldPreset, type ShownRange, shownRange } from "@/lib/views/parts/shown-range";

/** The days of the calculator: those of the state, otherwise the last ten years, or all that is held. At least one close. */
export function calculatorDays({ record, state, report }: ViewContext): ShownRange {
  const { series } = record;
  const end = at(series.days, series.days.length - 1);
  const dated = state.from !== undefined || state.to !== undefined;
  const preset =
    !dated && heldPreset(series, "10y", end) !== null ? { ...state, range: "10y" as const } : state;
  return shownRange(series, preset, end, report);
}
