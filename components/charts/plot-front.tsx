import { useRef } from "react";
import { barAt } from "@/lib/plot/bar-columns";
import type { Plot } from "@/lib/plot/plot";
import { BarTooltip } from "./bar-tooltip";
import { type PaintedHtml, Picture } from "./picture";
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
