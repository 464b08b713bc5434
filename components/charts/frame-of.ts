import type { Locale } from "@/lib/i18n/locale";
import type { Plot } from "@/lib/plot/plot";
import type { PlotFrameParts } from "./chart-props";
import { restingReading, seriesCount } from "./point-reading";

/** What the frame of a plot needs, with what is read in it at rest; `change` is written behind a change since the start. */
export function frameOf(plot: Plot, locale: Locale, change: string | null): PlotFrameParts {
  const { height, margin, key, bars } = plot;
  const series = seriesCount(plot);
  const isWalked = series === 0 && bars.length > 0 && bars.every(({ href }) => href === null);
  return { height, margin, key, series, isWalked, resting: restingReading(plot, locale, change) };
}
