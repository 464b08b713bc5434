import { bisectLeft, bisectRight } from "d3-array";
import type { DayRange } from "@/lib/series/series";
import { thin } from "@/lib/series/thin";
import type { PlotLine } from "./plot";

/** The most points drawn for one series, all its pieces together. */
export const MOST_POINTS = 1100;
const MOST_SPARSE_POINTS = 200;

/** A piece of a series between two positions, drawn in one weight. */
type LinePiece = Pick<PlotLine, "weight" | "xs" | "ys">;

interface Stretch {
  readonly weight: PlotLine["weight"];
  readonly from: number;
  readonly to: number;
}

/** Positions of the stretches, neighbours sharing the one between them; none of a single point. */
function stretches(days: ArrayLike<number>, complete: DayRange | null): Stretch[] {
  const last = days.length - 1;
  if (complete === null) return [{ weight: "sparse", from: 0, to: last }];
  const first = bisectLeft(days, complete.from);
  const final = bisectRight(days, complete.to) - 1;
  if (first >= final) return [{ weight: "sparse", from: 0, to: last }];
  const all: Stretch[] = [
    { weight: "sparse", from: 0, to: first },
    { weight: "thick", from: first, to: final },
    { weight: "sparse", from: final, to: last },
  ];
  return all.filter(({ from, to }) => to > from);
}

/**
 * A series as the lines to draw: thick where every session has its close, sparse before and after, thinned to
 * at most 1,100 points together. Neighbouring pieces share their boundary point, so the line has no gap.
 */
export function linePieces(
  days: ArrayLike<number>,
  values: ArrayLike<number>,
  complete: DayRange | null,
  maxPoints = MOST_POINTS,
): LinePiece[] {
  if (days.length === 0) return [];
  const found = stretches(days, complete);
  const lengthOf = ({ from, to }: Stretch) => to - from + 1;
  const budgetOf = (stretch: Stretch, main: boolean) =>
    main ? maxPoints : Math.min(lengthOf(stretch), MOST_SPARSE_POINTS);
  const main = found.find(({ weight }) => weight === "thick") ?? found[0];
  const rest = found.filter((stretch) => stretch !== main);
  const spent = rest.reduce((sum, stretch) => sum + budgetOf(stretch, false), 0);
  return found.map((stretch) => {
    const budget = stretch === main ? budgetOf(stretch, true) - spent : budgetOf(stretch, false);
    return { weight: stretch.weight, ...thinned(days, values, stretch, Math.max(4, budget)) };
  });
}

/** A piece as a line without a name at its end. */
export function pieceLine(
  piece: LinePiece,
  look: Pick<PlotLine, "id" | "label" | "tone" | "fillTo">,
): PlotLine {
  const { id, label, tone, fillTo } = look;
  return { ...piece, id, label, endLabel: "", endLabelShift: 0, tone, fillTo };
}

function thinned(days: ArrayLike<number>, values: ArrayLike<number>, { from, to }: Stretch, most: number) {
  const length = to - from + 1;
  const xs = Array.from({ length }, (_, position) => days[from + position] ?? 0);
  const ys = Array.from({ length }, (_, position) => values[from + position] ?? 0);
  const kept = Array.from(thin(xs, ys, most));
  return {
    xs: kept.map((position) => xs[position] ?? 0),
    ys: kept.map((position) => ys[position] ?? 0),
  };
}
