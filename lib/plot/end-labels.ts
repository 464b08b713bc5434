import { yPixel } from "@/lib/plot/axes/scale";
import { spreadLabels } from "@/lib/plot/labels/spread-labels";
import type { Plot, PlotLine } from "./plot";

const LABEL_GAP = 16;

/** Each series' name at the end of its last piece, shifted so that names do not touch. */
export function withEndLabels(
  frame: Pick<Plot, "height" | "margin" | "y">,
  series: ReadonlyArray<readonly PlotLine[]>,
): PlotLine[] {
  const ends = series.map((pieces) => yPixel(frame, pieces.at(-1)?.ys.at(-1) ?? 0));
  const shifts = spreadLabels(ends, LABEL_GAP, frame.margin.top + 4, frame.height - frame.margin.bottom - 4);
  return series.flatMap((pieces, position) =>
    pieces.map((piece, index) =>
      index === pieces.length - 1
        ? { ...piece, endLabel: piece.label, endLabelShift: Math.round(shifts[position] ?? 0) }
        : piece,
    ),
  );
}
