import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { MINIMUM_DEPTHS } from "@/lib/url/field-choices";
import type { ViewState } from "@/lib/url/view-state";
import type { ViewContext } from "@/lib/views/parts/context";
import { episodesOf } from "@/lib/views/parts/episode-rows";
import { type ShownRange, shownRange } from "@/lib/views/parts/shown-range";

/** The falls from which on they are listed where a state does not say, in per cent. */
export const DEFAULT_MINIMUM = "10";

/** The falls that a state shows, and the closes that they are counted on. */
export interface ShownEpisodes {
  readonly shown: ShownRange;
  readonly series: Series;
  /** Counted within a range, not on the full history. */
  readonly within: boolean;
  /** The least depth listed, in per cent. */
  readonly minimum: (typeof MINIMUM_DEPTHS)[number];
  /** Worst first. */
  readonly episodes: readonly DrawdownEpisode[];
}

/** The falls of an index of at least one close, in a state; a range that holds no two closes is reported. */
export function shownEpisodes(
  record: IndexRecord,
  state: ViewState,
  report: ViewContext["report"],
): ShownEpisodes {
  const end = at(record.series.days, record.series.days.length - 1);
  const shown = shownRange(record.series, state, end, report);
  const within = !shown.whole;
  const series = within ? sliceSeries(record.series, shown.base, shown.to) : record.series;
  const minimum = state.min ?? DEFAULT_MINIMUM;
  const episodes = episodesOf(record, series).filter(({ depth }) => depth <= -Number(minimum) / 100);
  return { shown, series, within, minimum, episodes };
}
