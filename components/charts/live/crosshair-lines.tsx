import { FILL, percent } from "@/components/charts/tones";
import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import type { Plot } from "@/lib/plot/plot";
import type { Reading } from "./nearest-readings";
import type { Drag } from "./use-crosshair";

interface CrosshairLinesProps {
  readonly plot: Plot;
  /** x value of the vertical line; `null` for none. */
  readonly place: number | null;
  readonly readings: readonly Reading[];
  readonly drag: Drag | null;
}

/** The dragged range, the vertical line and a dot on every value that is read. */
export function CrosshairLines({ plot, place, readings, drag }: CrosshairLinesProps) {
  const { top } = plot.margin;
  const bottom = plot.height - plot.margin.bottom;
  return (
    <svg width="100%" height={plot.height} className="block" aria-hidden="true">
      {drag === null ? null : (
        <rect
          x={percent(fractionOf(plot.x, Math.min(drag.from, drag.to)))}
          width={percent(Math.abs(fractionOf(plot.x, drag.to) - fractionOf(plot.x, drag.from)))}
          y={top}
          height={bottom - top}
          className="fill-index opacity-15"
        />
      )}
      {place === null ? null : (
        <line
          x1={percent(fractionOf(plot.x, place))}
          x2={percent(fractionOf(plot.x, place))}
          y1={top}
          y2={bottom}
          className="stroke-soft"
          strokeWidth={1}
        />
      )}
      {readings.map(({ label, tone, x, y }) => (
        <circle
          key={label}
          cx={percent(fractionOf(plot.x, x))}
          cy={yPixel(plot, y)}
          r={3.5}
          className={`${FILL[tone]} stroke-paper`}
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
