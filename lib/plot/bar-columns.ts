import { fractionOf } from "@/lib/plot/axes/scale";
import type { Plot } from "./plot";

/** A bar's place across the plot area, as fractions of its width. */
interface BarColumn {
  readonly left: number;
  readonly right: number;
}

/** The columns in which the bars stand, each as far as halfway to its neighbours: together the whole width. */
export function barColumns({ x, bars }: Pick<Plot, "x" | "bars">): readonly BarColumn[] {
  const edges = bars.slice(1).map((bar, position) => ((bars[position]?.x1 ?? bar.x0) + bar.x0) / 2);
  const fractions = edges.map((edge) => fractionOf(x, edge));
  return bars.map((_, position) => ({
    left: fractions[position - 1] ?? 0,
    right: fractions[position] ?? 1,
  }));
}

/** The position of the bar whose column is at a fraction of the width; `null` in a plot without bars. */
export function barAt(plot: Pick<Plot, "x" | "bars">, fraction: number): number | null {
  const position = barColumns(plot).findIndex(({ left, right }) => fraction >= left && fraction <= right);
  return position < 0 ? null : position;
}
