import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { areaIn } from "@/lib/plot/axes/widths";
import { type Box, labelBox, overlap } from "@/lib/plot/labels/boxes";
import { crosses } from "@/lib/plot/line-crossing";
import type { LabelPlace, Plot, PlotMark } from "@/lib/plot/plot";
import { conditionsAt, type SceneShape } from "@/lib/plot/scene";
import { plotScene } from "@/lib/plot/scenes/plot-scene";

/** A text as it stands in a picture. */
export interface WrittenText {
  readonly text: string;
  readonly look: string;
  readonly box: Box;
}

const FARTHEST = 30;
// What a page is about is named off a steep line, even if that is further.
const FARTHEST_OWN = 48;
const MOST_LABELS = 12;
// What reaches over the edge by so many px lies in the page's own margin.
const OVERHANG = 4;

/** Every text of a plot that is seen in a frame of that width, with its box from the left edge of the plot area. */
export function textsIn(plot: Plot, frame: number): WrittenText[] {
  const width = areaIn(plot, frame);
  const holds = conditionsAt(width, frame, Number.POSITIVE_INFINITY);
  const textsOf = (shape: SceneShape): WrittenText[] => {
    if (shape.kind === "stretch") return [];
    if (!(shape.shown ?? []).every((condition) => holds[condition])) return [];
    if (shape.kind === "group") return shape.shapes.flatMap(textsOf);
    if (shape.kind === "level" && shape.label !== undefined) {
      const { text, side } = shape.label;
      const place = side === "left" ? { anchor: "end", dx: -8 } : { anchor: "start", dx: 8 };
      const box = labelBox(text, { ...place, dy: 4 } as LabelPlace, side === "left" ? 0 : width, shape.y);
      return [{ text, look: "tick", box }];
    }
    if (shape.kind !== "text") return [];
    const { text, look, dx = 0, anchor = "start" } = shape;
    const dy = shape.dy === "0.35em" ? 4 : (shape.dy ?? 0);
    return [{ text, look, box: labelBox(text, { anchor, dx, dy }, shape.x * width, shape.y) }];
  };
  const { back, front } = plotScene(plot);
  return [...back, ...front].flatMap(textsOf);
}

/** What is wrong with the labels of a plot in a frame of that width, in words; nothing for a sound one. */
export function pictureFaults(plot: Plot, frame: number): string[] {
  const texts = textsIn(plot, frame);
  const width = areaIn(plot, frame);
  const right = frame - plot.margin.left;
  const { height, margin } = plot;
  const isOutside = ({ left, right: end, top, bottom }: Box) =>
    left < -margin.left - OVERHANG || end > right + OVERHANG || top < -OVERHANG || bottom > height + OVERHANG;
  return [
    ...texts.filter(({ box }) => isOutside(box)).map(({ text }) => `“${text}” leaves the picture`),
    ...texts.flatMap(({ text, box }, position) =>
      texts
        .slice(position + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `“${text}” lies on “${other.text}”`),
    ),
    ...markFaults(plot, width),
  ];
}

/** The place of a mark's label in a plot area of some px; `undefined` where it is not written. */
export function placeAt({ places }: Pick<PlotMark, "places">, width: number): LabelPlace | undefined {
  return places.find(({ minWidth, belowWidth }) => width >= minWidth && width < (belowWidth ?? Infinity));
}

function markFaults(plot: Plot, width: number): string[] {
  const lines = [...plot.lines.filter(({ id }) => id !== "band"), ...(plot.trails ?? []).flatMap(stepsOf)];
  const drawn = lines.map(({ xs, ys }) => ({
    fractions: xs.map((x) => fractionOf(plot.x, x)),
    pixels: ys.map((y) => yPixel(plot, y)),
  }));
  const named = plot.marks.flatMap((mark) => {
    const place = placeAt(mark, width);
    const point = { x: fractionOf(plot.x, mark.x) * width, y: yPixel(plot, mark.y) };
    return place === undefined
      ? []
      : [{ mark, point, box: labelBox(place.text ?? mark.label, place, point.x, point.y) }];
  });
  const far = named.filter(
    ({ mark, point, box }) => distance(point, box) > (mark.href === null ? FARTHEST_OWN : FARTHEST),
  );
  // What the page is about leads nowhere, and is named where there is no room too.
  const others = named.filter(({ mark }) => mark.href !== null && ["ink", "soft"].includes(mark.labelTone));
  const crossed = others.filter(({ box }) => drawn.some((line) => crosses(line, box, width)));
  return [
    ...(named.length > MOST_LABELS ? [`${named.length} marks are named`] : []),
    ...far.map(({ mark }) => `“${mark.label}” stands far from its mark`),
    ...crossed.map(({ mark }) => `“${mark.label}” lies on a line`),
  ];
}

function stepsOf({ xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] }) {
  return xs.slice(1).map((x, position) => {
    const ends = [
      { x: xs[position] ?? x, y: ys[position] ?? 0 },
      { x, y: ys[position + 1] ?? 0 },
    ].sort((one, other) => one.x - other.x);
    return { xs: ends.map((end) => end.x), ys: ends.map((end) => end.y) };
  });
}

function distance({ x, y }: { readonly x: number; readonly y: number }, box: Box): number {
  const across = Math.max(box.left - x, x - box.right, 0);
  return Math.hypot(across, Math.max(box.top - y, y - box.bottom, 0));
}

/** What is wrong with a log axis, in words: a power of ten without two ticks, or much height that nothing uses. */
export function logAxisFaults(plot: Plot): string[] {
  if (plot.y.scale !== "log") return [];
  const [low, high] = plot.y.domain;
  const faults: string[] = [];
  for (let power = Math.ceil(Math.log10(low)); power + 1 <= Math.log10(high); power++) {
    const [from, to] = [10 ** power * 0.999, 10 ** (power + 1) * 1.001];
    const seen = plot.y.ticks.filter(({ value }) => value > from && value < to);
    if (seen.length < 3) faults.push(`${seen.length} ticks from ${from} to ${to}`);
  }
  const ys = [...plot.lines.flatMap((line) => line.ys), ...plot.marks.map(({ y }) => y)].map((y) =>
    yPixel(plot, y),
  );
  const area = plot.height - plot.margin.top - plot.margin.bottom;
  const used = Math.max(...ys) - Math.min(...ys);
  if (used < 0.8 * area) faults.push(`uses ${used} of ${area} px`);
  return faults;
}
