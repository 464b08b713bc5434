import type { LiveLayerProps } from "@/components/charts/chart-props";
import { pagePen } from "@/components/charts/page-pen";
import { Picture } from "@/components/charts/picture";
import { dataHrefOf, useViewNavigation, zoomedHref } from "@/components/charts/use-view-navigation";
import { crosshairScene } from "@/lib/plot/crosshair/crosshair-scene";
import { nearestReadings, nearestTo } from "@/lib/plot/crosshair/nearest-readings";
import { paintShapes } from "@/lib/plot/paint";
import { formatReading, formatX } from "./format-reading";
import { Tooltip } from "./tooltip";
import { useCrosshair } from "./use-crosshair";

interface CrosshairProps extends LiveLayerProps {
  /** Width of the plot area in px. */
  readonly width: number;
}

/**
 * Takes pointer, touch and keys over the plot area: a crosshair with the values under it, a drag that zooms into
 * a range of dates, a double click that takes it back. To a screen reader it is a slider along the x axis.
 */
export function Crosshair(props: CrosshairProps) {
  const { plot, width, title, locale, changeFrom, dataHref, zoomHref, resetHref } = props;
  const navigate = useViewNavigation();
  const go = (href: string) => navigate(href, dataHrefOf(href, dataHref));
  const zooms = zoomHref !== null && plot.x.unit === "day";
  const { x, drag, handlers } = useCrosshair({
    plot,
    width,
    onZoom: zooms ? (from, to) => go(zoomedHref(zoomHref, from, to)) : null,
  });
  const readings = x === null ? [] : nearestReadings(plot, x);
  const change = changeFrom?.label ?? null;
  const spoken = readings.map((reading) => formatReading(reading, plot.y.unit, locale, change).spoken);
  const place = x === null ? null : (nearestTo(readings, x)?.x ?? null);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-valuemin={plot.x.domain[0]}
      aria-valuemax={plot.x.domain[1]}
      aria-valuenow={place ?? plot.x.domain[1]}
      aria-valuetext={
        place === null
          ? undefined
          : [formatX(place, plot.x.unit, locale), ...spoken].join(locale === "en" ? ", " : "，")
      }
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
      {place === null ? null : (
        <Tooltip
          plot={plot}
          place={place}
          readings={readings}
          locale={locale}
          change={change}
          width={width}
        />
      )}
    </div>
  );
}
