"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LiveLayerProps } from "@/components/charts/chart-props";
import { showsLines } from "@/lib/plot/crosshair/shows-lines";
import type { Plot } from "@/lib/plot/plot";
import { Crosshair } from "./crosshair";
import { LiveLines } from "./live-lines";
import { useViewPlot } from "./use-view-plot";

// The class that Recharts gives the lines, not the areas under them.
const CURVES = "path.recharts-area-curve";

/** The lines drawn by Recharts exactly over the still ones, and the crosshair over them. */
export function LiveLayer(props: LiveLayerProps) {
  const { plot, plotId, served, wanted, dataHref, onAnswer, onDrawn, linesOnScreen } = props;
  const root = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const width = useWidth(root, onDrawn);
  const answer = useViewPlot({ plotId, wanted, dataHref, served });
  useLayoutEffect(() => {
    if (answer !== null) onAnswer(answer);
  }, [answer, onAnswer]);
  useDrawn(lines, plot, width, onDrawn);
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
function useWidth(element: RefObject<HTMLElement | null>, onChange: (plot: null) => void): number {
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

/**
 * Calls `onDrawn` with the plot while its lines are in the page at that width, with `null` while they are not:
 * Recharts draws them in its own time.
 */
function useDrawn(
  element: RefObject<HTMLElement | null>,
  plot: Plot,
  width: number,
  onDrawn: (plot: Plot | null) => void,
) {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || width === 0) return;
    const look = () => {
      const paths = [...current.querySelectorAll(CURVES)].map((path) => path.getAttribute("d") ?? "");
      onDrawn(showsLines(plot, width, paths) ? plot : null);
    };
    look();
    const observer = new MutationObserver(() => flushSync(look));
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ["d"] });
    return () => observer.disconnect();
  }, [element, plot, width, onDrawn]);
}
