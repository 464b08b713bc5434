import type { Plot } from "@/lib/plot/plot";
import { hasLinks } from "./has-links";
import { PlotBack } from "./plot-back";
import { PlotFrame } from "./plot-frame";
import { PlotFront } from "./plot-front";

export interface StillChartProps {
  readonly plot: Plot;
  /** What is to be seen: the chart's accessible name. */
  readonly title: string;
  /** The chart's content in a sentence, for readers who do not see it; empty for none. */
  readonly description: string;
}

/** A chart as plain SVG: what the server sends, complete without scripts. Its marks, bars and bands are links. */
export function StillChart({ plot, title, description }: StillChartProps) {
  return (
    <PlotFrame plot={plot} title={title} description={description} interactive={hasLinks(plot)}>
      <PlotBack plot={plot} linesOnScreen />
      <PlotFront plot={plot} />
    </PlotFrame>
  );
}
