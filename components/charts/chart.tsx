"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useLiveLayer } from "@/components/charts/live/use-live-layer";
import type { Locale } from "@/lib/i18n/locale";
import { barAt } from "@/lib/plot/bar-columns";
import type { Plot } from "@/lib/plot/plot";
import { BarTooltip } from "./bar-tooltip";
import { usePendingView } from "./pending-view";
import { PlotBack } from "./plot-back";
import { PlotFrame } from "./plot-frame";
import { PlotFront } from "./plot-front";
import { useReading } from "./use-reading";

export interface ChartProps {
  /** Names the plot among those of the view's JSON. */
  readonly plotId: string;
  readonly plot: Plot;
  /** The address of the JSON of the view this plot belongs to. */
  readonly dataHref: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** What the crosshair writes behind the change since the first point; `null` for no change. */
  readonly changeFrom: { readonly label: string } | null;
  /** The address a drag leads to, with `{from}` and `{to}` for the dates; `null` for no zoom. */
  readonly zoomHref: string | null;
  /** The address a double click leads to; `null` for none. */
  readonly resetHref: string | null;
}

/** The plot comes as JSON text: React would walk its thousands of numbers one by one, on both sides. */
export interface ServedChartProps extends Omit<ChartProps, "plot"> {
  readonly plotJson: string;
}

/**
 * A chart that is complete as the server sends it and comes alive later: once the live layer is there, it draws
 * the lines in the same place, follows the pointer and the keyboard, and shows an announced view before its page.
 * The server's lines take any width by themselves: they show while the live ones are not there at the present one.
 */
export function Chart({ plotJson, ...props }: ServedChartProps) {
  const plot = useMemo(() => JSON.parse(plotJson) as Plot, [plotJson]);
  return <PlottedChart {...props} plot={plot} />;
}

function PlottedChart(props: ChartProps) {
  const { plot, plotId, dataHref, title, description } = props;
  const frame = useRef<HTMLDivElement>(null);
  const pending = usePendingView();
  const [answer, setAnswer] = useState<{ readonly after: string; readonly plot: Plot } | null>(null);
  // The plot whose lines the live layer has in the page at the present width.
  const [drawn, setDrawn] = useState<Plot | null>(null);
  const Live = useLiveLayer(frame, plot.lines.length > 0);

  const wanted = pending ?? dataHref;
  // An answer counts only while its view is awaited: the page's own plot wins as soon as it is there.
  const early = wanted !== dataHref && answer?.after === dataHref ? answer.plot : null;
  const shown = early ?? plot;
  const onAnswer = useCallback((next: Plot) => setAnswer({ after: dataHref, plot: next }), [dataHref]);
  // One of the two shows the lines at any moment, never both and never none.
  const live = drawn === shown;
  const picture = useRef<SVGSVGElement>(null);
  const reading = useReading(picture, (fraction) => barAt(shown, fraction));

  return (
    <div ref={frame}>
      <PlotFrame plot={shown} title={title} description={description} interactive>
        <PlotBack plot={shown} linesOnScreen={!live} />
        {Live === null ? null : (
          <Live
            {...props}
            plotId={plotId}
            plot={shown}
            served={plot}
            wanted={wanted}
            onAnswer={onAnswer}
            onDrawn={setDrawn}
            linesOnScreen={live}
          />
        )}
        <PlotFront plot={shown} reading={{ ...reading, picture }} />
        {reading.read === null ? null : <BarTooltip plot={shown} read={reading.read} />}
      </PlotFrame>
    </div>
  );
}
