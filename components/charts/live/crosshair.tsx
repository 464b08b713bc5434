import { useLayoutEffect, useMemo, useRef } from "react";
import type { LiveLayerProps } from "@/components/charts/chart-props";
import { pagePen } from "@/components/charts/page-pen";
import { Picture } from "@/components/charts/picture";
import { pointReading, restingReading } from "@/components/charts/point-reading";
import { dataHrefOf, useViewNavigation, zoomedHref } from "@/components/charts/use-view-navigation";
import { crosshairScene } from "@/lib/plot/crosshair/crosshair-scene";
import { nearestReadings, nearestTo } from "@/lib/plot/crosshair/nearest-readings";
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
  const { plot, width, title, locale, changeFrom, dataHref, zoomHref, resetHref, onRead } = props;
  const area = useRef<HTMLDivElement>(null);
  const navigate = useViewNavigation();
  const go = (href: string) => navigate(href, dataHrefOf(href, dataHref));
  const zooms = zoomHref !== null && plot.x.unit === "day";
  const { x, drag, handlers, answer } = useCrosshair({
    plot,
    width,
    onZoom: zooms ? (from, to) => go(zoomedHref(zoomHref, from, to)) : null,
  });
  const change = changeFrom?.label ?? null;
  const resting = useMemo(() => restingReading(plot, locale, change), [plot, locale, change]);
  const reading = useMemo(
    () => (x === null ? null : pointReading({ plot, x, locale, change })),
    [plot, x, locale, change],
  );
  useLayoutEffect(() => onRead(reading), [reading, onRead]);
  useLayoutEffect(() => () => onRead(null), [onRead]);
  useAnswered(area, props, answer);
  const readings = x === null ? [] : nearestReadings(plot, x);
  const place = x === null ? null : (nearestTo(readings, x)?.x ?? null);
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
        html={{ __html: paintShapes(crosshairScene(plot, { place, readings, drag }), pagePen) }}
        height={plot.height}
        className="pointer-events-none block"
        aria-hidden="true"
      />
    </div>
  );
}

/** Answers at once what the reader did before the crosshair was there, and takes the focus over. */
function useAnswered(
  area: { readonly current: HTMLDivElement | null },
  { takeFirst, onReady }: LiveLayerProps,
  answer: (first: { readonly px: number } | { readonly key: string }) => void,
) {
  const latest = useRef(answer);
  latest.current = answer;
  useLayoutEffect(() => {
    const { current } = area;
    const first = takeFirst();
    if (current !== null && first !== null) {
      if (first.kind !== "pointer") current.focus({ preventScroll: true });
      if (first.kind === "key") latest.current({ key: first.key });
      if (first.kind === "pointer")
        latest.current({ px: first.clientX - current.getBoundingClientRect().left });
    }
    onReady();
  }, [area, takeFirst, onReady]);
}
