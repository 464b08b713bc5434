import type { Plot, PlotLine } from "@/lib/plot/plot";
import { oncePer } from "@/lib/views/parts/once";

/** A line whose days are told as the first and the steps from each to the next: most are of one digit. */
interface SteppedLine extends Omit<PlotLine, "xs"> {
  readonly steps: readonly number[];
}

/**
 * A plot as JSON text for its chart, half as long in its days: the text is most of what a page with pictures weighs, and is
 * written and read at every request. Plots are kept between requests, so it is made once.
 */
export const plotJsonOf = oncePer((plot: Plot) =>
  JSON.stringify({ ...plot, lines: plot.lines.map(steppedLine) }),
);

/** The plot of such a text. */
export function parsePlot(json: string): Plot {
  const { lines, ...others }: Omit<Plot, "lines"> & { lines: Array<PlotLine | SteppedLine> } =
    JSON.parse(json);
  return { ...others, lines: lines.map(wholeLine) };
}

function steppedLine({ xs, ...line }: PlotLine): PlotLine | SteppedLine {
  // Sums of steps that are not days would be off by a hair.
  if (!xs.every(isDay)) return { ...line, xs };
  return { ...line, steps: xs.map((x, position) => x - (xs[position - 1] ?? 0)) };
}

function isDay(x: number): boolean {
  return (x | 0) === x;
}

function wholeLine(line: PlotLine | SteppedLine): PlotLine {
  if (!("steps" in line)) return line;
  const { steps, ...others } = line;
  let x = 0;
  return { ...others, xs: steps.map((step) => (x += step)) };
}
