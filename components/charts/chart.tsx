"use client";

import { useCallback, useRef, useState } from "react";
import { useLiveLayer } from "@/components/charts/live/use-live-layer";
import type { Plot } from "@/lib/plot/plot";
import type { ChartProps } from "./chart-props";
import { paintedPlot, plotOf } from "./painted-plot";
import { usePendingView } from "./pending-view";
import { Picture } from "./picture";
import { PlotFrame } from "./plot-frame";
import { PlotFront } from "./plot-front";

/** The plot comes as JSON text: React would walk its thousands of numbers one by one, on both sides. */
interface ServedChartProps extends Omit<ChartProps, "plot"> {
  readonly plotJson: string;
}

/**
 * A chart that is complete as the server sends it and comes alive later: once the live layer is there, it draws
 * the lines in the same place, follows the pointer and the keyboard, and shows an announced view before its page.
 * The server's lines take any width by themselves: they show while the live ones are not there at the present one.
 */
export function Chart({ plotJson, ...props }: ServedChartProps) {
  return <PlottedChart {...props} plot={plotOf(plotJson)} />;
}

// Paper has the still lines in any case: it is as wide as it is.
const LIVE_LINES = "not-print:[&_[data-layer=lines]]:hidden";

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
  const { back, front } = paintedPlot(shown);

  return (
    <div ref={frame}>
      <PlotFrame plot={shown} title={title} description={description}>
        <Picture
          html={back}
          height={shown.height}
          className={`block overflow-visible ${live ? LIVE_LINES : ""}`}
          aria-hidden="true"
        />
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
        <PlotFront plot={shown} html={front} />
      </PlotFrame>
    </div>
  );
}
