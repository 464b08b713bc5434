import type { Plot } from "@/lib/plot/plot";
import type { ChartProps } from "./chart-props";
import { ChartShell } from "./chart-shell";
import { frameOf } from "./frame-of";
import { paintedPlot } from "./painted-plot";
import { stillHtml } from "./still-html";

type Given =
  | "plotId"
  | "dataHref"
  | "title"
  | "description"
  | "locale"
  | "changeFrom"
  | "zoomHref"
  | "resetHref";

interface PlottedProps extends Pick<ChartProps, Given> {
  readonly plot: Plot;
  /** Whether a document is written, which has the picture. */
  readonly inDocument: boolean;
}

/**
 * A chart that is complete as the server writes it and comes alive when it is touched. What goes to the browser's
 * scripts is what its frame needs: neither the plot, which the live layer reads from the view's JSON, nor the picture
 * where the document has it.
 */
export function Chart({ plot, inDocument, ...props }: PlottedProps) {
  const { back, front } = paintedPlot(plot);
  const name = `${props.dataHref}#${props.plotId}`;
  return (
    <ChartShell
      {...props}
      frame={frameOf(plot, props.locale, props.changeFrom?.label ?? null)}
      back={stillHtml(`${name} back`, back.__html, inDocument)}
      front={stillHtml(`${name} front`, front.__html, inDocument)}
    />
  );
}
