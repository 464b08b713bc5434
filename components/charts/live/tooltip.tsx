import { textOf } from "@/components/charts/tones";
import type { Locale } from "@/lib/i18n/locale";
import type { Reading } from "@/lib/plot/crosshair/nearest-readings";
import { besideCrosshair } from "@/lib/plot/crosshair/reading-place";
import type { Plot } from "@/lib/plot/plot";
import { formatReading, formatX } from "./format-reading";

interface TooltipProps {
  readonly plot: Plot;
  readonly place: number;
  readonly readings: readonly Reading[];
  readonly locale: Locale;
  /** What is written behind a change since the first value; `null` for no change. */
  readonly change: string | null;
  readonly width: number;
}

/** The values under the crosshair, beside it on the side with more room. */
export function Tooltip({ plot, place, readings, locale, change, width }: TooltipProps) {
  const named = new Set(plot.lines.map(({ label }) => label)).size > 1;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-2 w-max max-w-80 border border-rule bg-raised px-2.5 py-1.5 text-[13px] tabular-nums text-ink"
      style={besideCrosshair(plot, place, width)}
    >
      <div className="text-soft">{formatX(place, plot.x.unit, locale)}</div>
      {readings.map((reading) => {
        const text = formatReading(reading, plot.y.unit, locale, change);
        return (
          <div key={reading.label} className="flex items-baseline gap-2">
            {named ? <span className={`mr-auto ${textOf(reading.tone)}`}>{reading.label}</span> : null}
            {/* Another series may have had no session on that very day. */}
            {reading.x === place ? null : (
              <span className="text-[12px] text-soft">{formatX(reading.x, plot.x.unit, locale)}</span>
            )}
            <span className="font-medium">{text.value}</span>
            {text.change === null ? null : (
              <span>
                <span className={text.change.tone === null ? "" : textOf(text.change.tone)}>
                  {text.change.value}
                </span>{" "}
                <span className="text-soft">{change}</span>
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
