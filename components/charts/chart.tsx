import { Sealed, sealedOf } from "#served";
import type { Plot } from "@/lib/plot/plot";
import { oncePer } from "@/lib/views/parts/once";
import type { ChartProps } from "./chart-props";
import { ChartShell } from "./chart-shell";
import { frameOf } from "./frame-of";
import { paintedPlot } from "./painted-plot";
import { BACK, FRONT } from "./picture-layers";

interface PlottedProps extends Omit<ChartProps, "frame" | "back" | "front"> {
  readonly plot: Plot;
}

const sealedPlot = oncePer((plot: Plot) => {
  const { back, front } = paintedPlot(plot);
  return { back: sealedOf(back.__html), front: sealedOf(front.__html) };
});

/**
 * A chart that is complete as the server writes it and comes alive when it is touched. What goes to the browser's
 * scripts is what its frame needs: neither the plot, which the live layer reads from the view's JSON, nor the picture,
 * which the document has.
 */
export function Chart({ plot, ...props }: PlottedProps) {
  const { height } = plot;
  const { locale, changeFrom, measureWords: measure } = props;
  const { back, front } = sealedPlot(plot);
  return (
    <ChartShell
      {...props}
      frame={frameOf(plot, { locale, change: changeFrom?.label ?? null, measure })}
      back={<Sealed as="svg" width="100%" height={height} {...BACK} sealed={back} />}
      front={<Sealed as="svg" width="100%" height={height} {...FRONT} sealed={front} />}
    />
  );
}
