"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Plot } from "@/lib/plot/plot";
import type { ChartProps } from "./chart";
import { Crosshair } from "./crosshair";
import { LiveLines } from "./live-lines";
import { useViewPlot } from "./use-view-plot";

export interface LiveLayerProps extends ChartProps {
  /** The page's own plot; `plot` is the one on screen. */
  readonly served: Plot;
  /** The JSON address of the view to show. */
  readonly wanted: string;
  /** Called with the wanted view's plot as soon as it is known. */
  readonly onAnswer: (plot: Plot) => void;
  /** Called once the lines are on screen, so that the still ones can go. */
  readonly onDrawn: () => void;
}

/** The lines drawn by Recharts exactly over the still ones, and the crosshair over them. */
export function LiveLayer(props: LiveLayerProps) {
  const { plot, plotId, served, wanted, dataHref, onAnswer, onDrawn } = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const answer = useViewPlot({ plotId, wanted, dataHref, served });
  useLayoutEffect(() => {
    if (answer !== null) onAnswer(answer);
  }, [answer, onAnswer]);
  useDrawn(root, onDrawn);
  return (
    <div ref={root} className="relative min-w-0 [&_svg]:overflow-visible">
      {width === 0 ? null : (
        <>
          <LiveLines plot={plot} width={width} />
          <Crosshair {...props} width={width} />
        </>
      )}
    </div>
  );
}

/** The element's width in px, fractions included, followed as it changes; 0 before it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth(current.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Calls `onDrawn` when the first line is in the document: Recharts draws after its parts have registered. */
function useDrawn(element: React.RefObject<HTMLElement | null>, onDrawn: () => void) {
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const report = () => {
      if (current.querySelector("path.recharts-curve") === null) return false;
      onDrawn();
      return true;
    };
    if (report()) return;
    const observer = new MutationObserver(() => {
      if (report()) observer.disconnect();
    });
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [element, onDrawn]);
}
