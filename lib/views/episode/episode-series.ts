import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { distanceBelow } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";

/** The closes from an episode's peak to its recovery, or to the last close, with their distance from the peak. */
export function underwaterOfEpisode(
  whole: Series,
  episode: DrawdownEpisode,
): { readonly series: Series; readonly depths: Float64Array } {
  const end = episode.recovery?.day ?? at(whole.days, whole.days.length - 1);
  const series = sliceSeries(whole, episode.peak.day, end);
  return { series, depths: distanceBelow(series.closes, episode.peak.close) };
}
