import { besideBar } from "@/lib/plot/crosshair/reading-place";
import type { Plot } from "@/lib/plot/plot";
import { textOf } from "./tones";

interface BarTooltipProps {
  readonly plot: Plot;
  /** Position of the bar that is read. */
  readonly read: number;
}

/** What the bar that is read says, beside its column on the side with more room. */
export function BarTooltip({ plot, read }: BarTooltipProps) {
  const bar = plot.bars[read];
  const place = besideBar(plot, read);
  if (bar === undefined || place === null) return null;
  return (
    <div className="pointer-events-none relative z-2 print:hidden" aria-hidden="true">
      <div
        className={`absolute mx-2 w-max border border-rule bg-raised px-2.5 py-1.5 text-[13px] font-medium tabular-nums ${textOf(bar.tone)}`}
        style={place}
        data-layer="reading"
      >
        {bar.title}
      </div>
    </div>
  );
}
