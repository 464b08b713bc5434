"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LiveLayerProps } from "@/components/charts/chart-props";
import { frameOf } from "@/components/charts/frame-of";
import { paintedPlot } from "@/components/charts/painted-plot";
import { showsLines } from "@/lib/plot/crosshair/shows-lines";
import type { Plot } from "@/lib/plot/plot";
import { Crosshair } from "./crosshair";
import { LiveLines } from "./live-lines";
import { useViewPlot } from "./use-view-plot";

// The class that Recharts gives the lines, not the areas under them.
const CURVES = "path.recharts-area-curve";

/** The lines drawn by Recharts exactly over the still ones, and the crosshair over them; nothing before the plot is there. */
export function LiveLayer(props: LiveLayerProps) {
  const { plotId, wanted, dataHref, onShow, locale, changeFrom, measureWords: measure } = props;
  const view = useViewPlot(plotId, wanted);
  // The one before, while the page shows neither it nor what comes next.
  const isShown = view !== null && (view.dataHref === wanted || view.dataHref === dataHref);
  const plot = isShown ? view.plot : null;
  const isEarly = isShown && view.dataHref !== dataHref;
  const early = isEarly ? view.dataHref : null;
  const change = changeFrom?.label ?? null;
  useLayoutEffect(() => {
    const shows = early !== null && plot !== null;
    const words = { locale, change, measure };
    onShow(shows ? { dataHref: early, frame: frameOf(plot, words), ...paintedPlot(plot) } : null);
  }, [early, plot, locale, change, measure, onShow]);
  if (plot === null || view === null || plot.lines.length === 0) return null;
  return <PlottedLayer {...props} plot={plot} shownHref={view.dataHref} />;
}

interface PlottedLayerProps extends LiveLayerProps {
  readonly plot: Plot;
  /** The address of the view that the plot is of. */
  readonly shownHref: string;
}

function PlottedLayer(props: PlottedLayerProps) {
  const { plot, shownHref, onDrawn, linesOnScreen } = props;
  const root = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const width = useWidth(root, onDrawn);
  useDrawn(lines, { plot, width, shownHref }, onDrawn);
  return (
    <div ref={root} className="relative min-w-0 print:hidden [&_svg]:overflow-visible" data-layer="live">
      {width === 0 ? null : (
        <>
          <div ref={lines} className={linesOnScreen ? "" : "invisible"} data-layer="live-lines">
            <LiveLines plot={plot} width={width} />
          </div>
          <Crosshair {...props} width={width} />
        </>
      )}
    </div>
  );
}

/**
 * The element's width in px, fractions included, followed as it changes; 0 before it is known. A change is told,
 * and rendered before the browser paints: otherwise lines of the old width would show over axes of the new one.
 */
function useWidth(element: RefObject<HTMLElement | null>, onChange: (dataHref: null) => void): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    let known = current.getBoundingClientRect().width;
    setWidth(known);
    const observer = new ResizeObserver(() => {
      const measured = current.getBoundingClientRect().width;
      if (measured === known) return;
      known = measured;
      flushSync(() => {
        setWidth(measured);
        onChange(null);
      });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, onChange]);
  return width;
}

interface DrawnLines {
  readonly plot: Plot;
  readonly width: number;
  readonly shownHref: string;
}

/**
 * Calls `onDrawn` with the view's address while its lines are in the page at that width, with `null` while they are not:
 * Recharts draws them in its own time.
 */
function useDrawn(
  element: RefObject<HTMLElement | null>,
  { plot, width, shownHref }: DrawnLines,
  onDrawn: (dataHref: string | null) => void,
) {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || width === 0) return;
    const look = () => {
      const paths = [...current.querySelectorAll(CURVES)].map((path) => path.getAttribute("d") ?? "");
      onDrawn(showsLines(plot, width, paths) ? shownHref : null);
    };
    look();
    const observer = new MutationObserver(() => flushSync(look));
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ["d"] });
    return () => observer.disconnect();
  }, [element, plot, width, shownHref, onDrawn]);
}
