import { useRef } from "react";
import { barAt } from "@/lib/plot/bar-columns";
import { besideBar } from "@/lib/plot/crosshair/reading-place";
import type { Plot } from "@/lib/plot/plot";
import { type PaintedHtml, Picture } from "./picture";
import { textOf } from "./tones";
import { useReading } from "./use-reading";

interface PlotFrontProps {
  readonly plot: Plot;
  /** The plot's front as SVG text. */
  readonly html: PaintedHtml;
}

/** Marks and labels over the lines, and what the bar says that pointer or focus read. */
export function PlotFront({ plot, html }: PlotFrontProps) {
  const picture = useRef<SVGSVGElement>(null);
  const { read, handlers } = useReading({
    picture,
    html,
    positionAt: (fraction) => barAt(plot, fraction),
    areas: "rect",
    className: "fill-ink opacity-[0.06] print:hidden",
  });
  return (
    <>
      <Picture
        ref={picture}
        html={html}
        role="presentation"
        height={plot.height}
        className="pointer-events-none z-1 block touch-pan-y overflow-visible"
        {...handlers}
      />
      {read === null ? null : <BarTooltip plot={plot} read={read} />}
    </>
  );
}

/** What the bar that is read says, beside its column on the side with more room. */
function BarTooltip({ plot, read }: { readonly plot: Plot; readonly read: number }) {
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
