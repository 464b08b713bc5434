import type { Locale } from "@/lib/i18n/locale";
import type { Plot } from "@/lib/plot/plot";

/** A plot of a page with its words, and the addresses to which it leads. */
export interface ChartProps {
  /** Names the plot among those of the view's JSON. */
  readonly plotId: string;
  readonly plot: Plot;
  /** The address of the JSON of the view this plot belongs to. */
  readonly dataHref: string;
  /** What is to be seen: the chart's accessible name. */
  readonly title: string;
  /** The chart's content in a sentence, for readers who do not see it; empty for none. */
  readonly description: string;
  readonly locale: Locale;
  /** What the crosshair writes behind the change since the first point; `null` for no change. */
  readonly changeFrom: { readonly label: string } | null;
  /** The address a drag leads to, with `{from}` and `{to}` for the dates; `null` for no zoom. */
  readonly zoomHref: string | null;
  /** The address a double click leads to; `null` for none. */
  readonly resetHref: string | null;
}

/** What the live layer of a chart needs and tells. */
export interface LiveLayerProps extends ChartProps {
  /** The page's own plot; `plot` is the one on screen. */
  readonly served: Plot;
  /** The JSON address of the view to show. */
  readonly wanted: string;
  /** Called with the wanted view's plot as soon as it is known. */
  readonly onAnswer: (plot: Plot) => void;
  /** Called with the plot while its lines are in the page at the present width, with `null` while they are not. */
  readonly onDrawn: (plot: Plot | null) => void;
  /** False while the still lines show instead. */
  readonly linesOnScreen: boolean;
}
