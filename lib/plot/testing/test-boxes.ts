import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { BAR_LABEL_SHIFT, type Box, labelBox, overlap } from "@/lib/plot/labels/boxes";
import type { MinWidth, Plot } from "@/lib/plot/plot";
import { bandLabelPlace } from "@/lib/plot/plot-bands";

/** Plot widths at which the tests look at labels: the edges of the tiers and odd ones between. */
export const TEST_WIDTHS = [220, 257, 333, 419, 420, 545, 719, 720, 911, 1120, 1399];

const seen = (width: number, minWidth: MinWidth, below: number | null = null) =>
  width >= minWidth && (below === null || width < below);

/** The boxes of everything written into a plot at a width: marks, bars, bands, names and ticks of x. */
export function boxesAt(plot: Plot, width: number): Box[] {
  const x = (value: number) => fractionOf(plot.x, value) * width;
  const foot = plot.height - plot.margin.bottom;
  const middle = { anchor: "middle", dx: 0, dy: 0 } as const;
  const marks = plot.marks
    .flatMap((mark) => mark.places.map((place) => ({ ...mark, place })))
    .filter(({ place }) => seen(width, place.minWidth, place.belowWidth))
    .map((mark) => labelBox(mark.place.text ?? mark.label, mark.place, x(mark.x), yPixel(plot, mark.y)));
  const bars = plot.bars
    .filter(({ label, labelMinWidth }) => label !== "" && seen(width, labelMinWidth))
    .map((bar) => {
      const dy = bar.y < 0 ? BAR_LABEL_SHIFT.below : BAR_LABEL_SHIFT.above;
      return labelBox(bar.label, { ...middle, dy }, x((bar.x0 + bar.x1) / 2), yPixel(plot, bar.y));
    });
  const bands = plot.bands
    .filter(({ label, labelMinWidth }) => label !== "" && seen(width, labelMinWidth))
    .map((band) => {
      const anchor = band.labelAnchor ?? "start";
      const place = bandLabelPlace([x(band.x0), x(band.x1)], anchor);
      return labelBox(band.label, { anchor, dx: place.dx, dy: -8 }, place.x, foot);
    });
  const ticks = plot.x.ticks
    .filter(({ minWidth, belowWidth }) => seen(width, minWidth, belowWidth))
    .map(({ value, label }) => {
      const anchor = value === plot.x.domain[0] ? "start" : "middle";
      return labelBox(label, { anchor, dx: 0, dy: 19 }, x(value), foot);
    });
  return [...marks, ...bars, ...bands, ...ticks];
}

/** The first width at which two labels overlap, with their boxes; `null` where none do. */
export function firstOverlap(plot: Plot): { width: number; boxes: [Box, Box] } | null {
  for (const width of TEST_WIDTHS) {
    const boxes = boxesAt(plot, width);
    for (const [position, one] of boxes.entries()) {
      const other = boxes.slice(position + 1).find((candidate) => overlap(one, candidate));
      if (other !== undefined) return { width, boxes: [one, other] };
    }
  }
  return null;
}

/** The furthest any label reaches left of the plot area and right of it, in px, over all widths. */
export function overhang(plot: Plot): { left: number; right: number } {
  const boxes = TEST_WIDTHS.flatMap((width) => boxesAt(plot, width).map((box) => ({ ...box, width })));
  return {
    left: Math.max(0, ...boxes.map(({ left }) => -left)),
    right: Math.max(0, ...boxes.map(({ right, width }) => right - width)),
  };
}
