import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { ViewContext } from "@/lib/views/parts/context";
import { reportRange } from "@/lib/views/parts/shown-range";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";

/** The tear sheet that a state shows, and the closes that it is of. */
export interface ShownSheet {
  readonly sheet: TearSheetView;
  readonly series: Series;
}

/**
 * The closes of a state's range, exactly those between its days as programs and the command line have them: no close before
 * the first day stands for it. A range without two closes is reported, and all are shown.
 */
function shownCloses({ record, state, report }: Pick<ViewContext, "record" | "state" | "report">): Series {
  const { series } = record;
  if (state.from === undefined && state.to === undefined) return series;
  const [first, last] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const from = state.from === undefined ? first : Math.max(first, requireDay(state.from));
  const to = state.to === undefined ? last : Math.min(last, requireDay(state.to));
  const shown = from <= to ? sliceSeries(series, from, to) : null;
  if (shown !== null && shown.days.length >= 2) return shown;
  reportRange(series, state, report);
  return series;
}

/** The tear sheet of the closes that a state shows, as programs get it; `null` for an index without a close. */
export function shownSheet(context: Pick<ViewContext, "record" | "state" | "report">): ShownSheet | null {
  const { record, state } = context;
  if (record.series.days.length === 0) return null;
  const series = shownCloses(context);
  const sheet = indexTearSheet(record, series === record.series ? {} : { from: state.from, to: state.to });
  return sheet && { sheet, series };
}
