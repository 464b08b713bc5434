import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { documentedTurns } from "@/lib/views/parts/episode-rows";
import { type TearSheetView, tearSheetView } from "./tear-sheet";

/** Days as `YYYY-MM-DD`, both included; an end left out is that of the series. */
interface TearSheetRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The tear sheet of the closes that an index holds in a range; `null` where it holds none there. Depths between
 * documented turning points are exact.
 *
 * Throws a RangeError where `from` is after `to` or one of them is not a calendar day.
 */
export function indexTearSheet(record: IndexRecord, { from, to }: TearSheetRange): TearSheetView | null {
  const { series, profile, revision } = record;
  if (series.days.length === 0) return null;
  const [firstDay, lastDay] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const start = from === undefined ? null : requireDay(from);
  const end = to === undefined ? Math.max(start ?? lastDay, lastDay) : requireDay(to);
  const shown = sliceSeries(series, start ?? Math.min(firstDay, end), end);
  if (shown.days.length === 0) return null;
  const identity = { symbol: profile.symbol, currency: profile.currency, revision };
  return tearSheetView(shown, identity, { isDocumented: documentedTurns(record) });
}
