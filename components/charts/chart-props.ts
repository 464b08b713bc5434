import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import type { Plot } from "@/lib/plot/plot";
import type { MeasureWords } from "./measure-reading";
import type { PaintedHtml } from "./picture";
import type { ReadingRoom } from "./reading-room";
import type { ReadingText } from "./reading-text";

/** What of a plot its frame needs. */
export interface PlotFrameParts extends Pick<Plot, "height" | "margin" | "key"> {
  /** How many lines of several series there are for a crosshair to follow. */
  readonly series: number;
  /** Whether arrow keys walk its bars, none of which is a link to be reached by itself. */
  readonly isWalked: boolean;
  /** What the reading line says while nothing is read. */
  readonly resting: ReadingText;
  /** The lines of text that are kept for what is read. */
  readonly room: ReadingRoom;
}

/** A chart as it stands in a page, with the addresses to which it leads. Its plot stays where the page's JSON is. */
export interface ChartProps {
  /** Names the plot among those of the view's JSON. */
  readonly plotId: string;
  /** The address of the JSON of the view this plot belongs to. */
  readonly dataHref: string;
  /** What is to be seen: the chart's accessible name. */
  readonly title: string;
  /** The chart's content in a sentence, for readers who do not see it; empty for none. */
  readonly description: string;
  readonly locale: Locale;
  /** What is written behind the change since the first point; `null` for no change. */
  readonly changeFrom: { readonly label: string } | null;
  /** How what lies between two places is written. */
  readonly measureWords: MeasureWords;
  /** The address a drag leads to, with `{from}` and `{to}` for the dates; `null` for no zoom. */
  readonly zoomHref: string | null;
  /** The address a double click leads to; `null` for none. */
  readonly resetHref: string | null;
  readonly frame: PlotFrameParts;
  /** The page's own picture: what lies under the lines and over them, lines included. */
  readonly back: ReactNode;
  readonly front: ReactNode;
}

/** Another view's picture, which shows before its page is there. */
export interface EarlyView {
  readonly dataHref: string;
  readonly frame: PlotFrameParts;
  readonly back: PaintedHtml;
  readonly front: PaintedHtml;
}

/** What led to a chart's coming alive. */
export type FirstTouch =
  | { readonly kind: "pointer"; readonly clientX: number }
  | { readonly kind: "focus" }
  | { readonly kind: "key"; readonly key: string; readonly shiftKey: boolean };

/** What the live layer of a chart needs and tells. */
export interface LiveLayerProps extends ChartProps {
  /** The JSON address of the view to show. */
  readonly wanted: string;
  /** What happened last before the layer was there, for it to answer; `null` for nothing. */
  readonly takeFirst: () => FirstTouch | null;
  /** Called when the crosshair is there. */
  readonly onReady: () => void;
  /** Called with the picture to show in place of the page's own, `null` for that. */
  readonly onShow: (view: EarlyView | null) => void;
  /** Called with the address of the view whose lines are in the page at the present width, `null` while none are. */
  readonly onDrawn: (dataHref: string | null) => void;
  /** Called with what is read; `null` for nothing. */
  readonly onRead: (reading: ReadingText | null) => void;
  /** False while the still lines show instead. */
  readonly linesOnScreen: boolean;
}
