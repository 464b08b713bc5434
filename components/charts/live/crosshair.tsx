import { useLayoutEffect, useMemo, useRef } from "react";
import type { FirstTouch, LiveLayerProps } from "@/components/charts/chart-props";
import { measuredPlaces, measureReading } from "@/components/charts/measure-reading";
import { pagePen } from "@/components/charts/page-pen";
import { Picture } from "@/components/charts/picture";
import { pointReading, restingReading } from "@/components/charts/point-reading";
import { dataHrefOf, useViewNavigation, zoomedHref } from "@/components/charts/use-view-navigation";
import { crosshairScene } from "@/lib/plot/crosshair/crosshair-scene";
import { nearestReadings, nearestTo } from "@/lib/plot/crosshair/nearest-readings";
import type { Drag } from "@/lib/plot/crosshair/walk";
import { paintShapes } from "@/lib/plot/paint";
import type { Plot } from "@/lib/plot/plot";
import { useCrosshair } from "./use-crosshair";

interface CrosshairProps extends LiveLayerProps {
  readonly plot: Plot;
  /** Width of the plot area in px. */
  readonly width: number;
}

/**
 * Takes pointer, touch and keys over the plot area: a crosshair whose values the reading line has, a drag that zooms into
 * a range of dates, a double click that takes it back. To a screen reader it is a slider along the x axis.
 */
export function Crosshair(props: CrosshairProps) {
  const { plot, width, title, dataHref, zoomHref, resetHref, onRead } = props;
  const area = useRef<HTMLDivElement>(null);
  const navigate = useViewNavigation();
  const go = (href: string) => navigate(href, dataHrefOf(href, dataHref));
  const zooms = zoomHref !== null && plot.x.unit === "day";
  const { x, drag, measure, handlers, answer } = useCrosshair({
    plot,
    width,
    onZoom: zooms ? (from, to) => go(zoomedHref(zoomHref, from, to)) : null,
  });
  const { reading, resting } = useReadings(props, x, measure);
  useLayoutEffect(() => onRead(reading), [reading, onRead]);
  useLayoutEffect(() => () => onRead(null), [onRead]);
  useAnswered(area, props, answer);
  const readings = x === null ? [] : nearestReadings(plot, x);
  const place = x === null ? null : (nearestTo(readings, x)?.x ?? null);
  const ends = measure === null ? [] : measuredPlaces(plot, measure);
  // What is measured shows by its two ends alone.
  const shown =
    measure === null ? { place, readings, drag } : { place: null, readings: [], drag: spanOf(ends) };
  return (
    <div
      ref={area}
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-valuemin={plot.x.domain[0]}
      aria-valuemax={plot.x.domain[1]}
      aria-valuenow={place ?? plot.x.domain[1]}
      aria-valuetext={(reading ?? resting).spoken}
      className="absolute inset-0 cursor-crosshair touch-pan-y select-none outline-offset-2 outline-index focus-visible:outline-2"
      onDoubleClick={resetHref === null ? undefined : () => go(resetHref)}
      {...handlers}
    >
      <Picture
        html={{ __html: paintShapes(crosshairScene(plot, { ...shown, ends }), pagePen) }}
        height={plot.height}
        className="pointer-events-none block"
        aria-hidden="true"
      />
    </div>
  );
}

/** The ends of what is measured as a stretch; `null` for none. */
function spanOf([first, last]: ReturnType<typeof measuredPlaces>): Drag | null {
  return first === undefined || last === undefined ? null : { from: first.place, to: last.place };
}

/** What the reading line says of what is pointed at or measured, `null` for neither, and what it says at rest. */
function useReadings(
  { plot, locale, changeFrom, measureWords: words }: CrosshairProps,
  x: number | null,
  between: Drag | null,
) {
  const change = changeFrom?.label ?? null;
  const resting = useMemo(() => restingReading(plot, locale, change), [plot, locale, change]);
  const reading = useMemo(() => {
    if (between !== null) return measureReading({ plot, between, locale, words });
    return x === null ? null : pointReading({ plot, x, locale, change });
  }, [plot, x, between, locale, change, words]);
  return { reading, resting };
}

/** Answers at once what the reader did before the crosshair was there, and takes the focus over. */
function useAnswered(
  area: { readonly current: HTMLDivElement | null },
  { takeFirst, onReady }: LiveLayerProps,
  answer: (first: FirstTouch, px: number) => void,
) {
  const latest = useRef(answer);
  latest.current = answer;
  useLayoutEffect(() => {
    const { current } = area;
    const first = takeFirst();
    if (current !== null && first !== null) {
      if (first.kind !== "pointer") current.focus({ preventScroll: true });
      const px = first.kind === "pointer" ? first.clientX - current.getBoundingClientRect().left : 0;
      latest.current(first, px);
    }
    onReady();
  }, [area, takeFirst, onReady]);
}
