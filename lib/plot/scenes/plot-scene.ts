import { fractionsOn, yPixel, yPixelsOf } from "@/lib/plot/axes/scale";
import { narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { barColumns } from "@/lib/plot/bar-columns";
import { BAR_LABEL_SHIFT } from "@/lib/plot/labels/boxes";
import { AREA_OPACITY, DASHES, LINE_WIDTH } from "@/lib/plot/line-width";
import type { Plot, PlotLine } from "@/lib/plot/plot";
import { bandLabelPlace } from "@/lib/plot/plot-bands";
import {
  type SceneGroup,
  type ScenePath,
  type SceneShape,
  type SceneText,
  seenBetween,
} from "@/lib/plot/scene";
import { histogramShapes } from "./histogram-shapes";
import { areaPath, dotsPath, linePath, stepPath } from "./paths";

/** Across a known close on a sparse line, in px. */
const CLOSE_DOT = 3.5;

const TRAIL_DOT = 1.75;
// Dots closer than that, in px, would run into a line thicker than that of every session.
const LEAST_STEP = 6;

// Room for a finger around the dot.
const REACH = 12;

/** A plot as shapes. */
interface PlotScene {
  /** Bands, grid, tick labels, bars and lines: what lies under the marks. */
  readonly back: readonly SceneShape[];
  /** Bar by bar its column, then marks and labels: what lies over the lines. */
  readonly front: readonly SceneShape[];
}

/** A plot with the places of its values, each axis looked at once. */
interface Placed {
  readonly plot: Plot;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** What a plot shows as shapes, in the order in which they are painted. */
export function plotScene(plot: Plot): PlotScene {
  const bottom = plot.height - plot.margin.bottom;
  const placed = { plot, x: fractionsOn(plot.x), y: yPixelsOf(plot), top: plot.margin.top, bottom };
  return {
    back: [
      ...[...bands(placed), ...axes(placed), ...bars(placed), ...trails(placed), ...lines(placed)],
      ...plot.lines.filter(({ weight }) => weight === "sparse").map((line) => knownCloses(placed, line)),
    ],
    front: [...columns(placed), ...bandLabels(placed), ...lineNames(placed), ...marks(placed)],
  };
}

function bands({ plot, x, top, bottom }: Placed): SceneShape[] {
  return plot.bands.map(({ x0, x1 }) =>
    plain([
      { kind: "rect", x0: x(x0), x1: x(x1), y: top, height: bottom - top, fill: "shade" },
      // Parts a band from one that begins where it ends.
      { kind: "line", x: x(x1), y0: top, y1: bottom, stroke: "paper", strokeWidth: 2 },
    ]),
  );
}

function plain(shapes: readonly SceneShape[]): SceneGroup {
  return { kind: "group", look: "plain", name: "", href: null, shapes };
}

function axes({ plot, x, y, bottom }: Placed): SceneShape[] {
  const side = plot.margin.left > 0 ? "left" : "right";
  const levels = plot.y.ticks.map(
    ({ value, label }): SceneShape => ({
      ...{
        kind: "level",
        y: y(value),
        stroke: value === 0 && plot.y.domain[0] < 0 ? "soft" : "rule",
        strokeWidth: 1,
      },
      label: { text: label, side },
    }),
  );
  const ticks = plot.x.ticks.map(({ value, label, minWidth, belowWidth }): SceneText => {
    const at = x(value);
    return {
      ...{ kind: "text", look: "tick", x: at, y: bottom + 19, text: label, fill: "soft" },
      anchor: at < 0.001 ? "start" : "middle",
      shown: seenBetween(minWidth, belowWidth),
    };
  });
  return [...levels, ...ticks, ...titles(plot, bottom)];
}

/** What is measured: across under the ticks at the right, upward over the labels of the levels. */
function titles({ x, y, margin }: Plot, bottom: number): SceneText[] {
  const title = { kind: "text", look: "tick", fill: "soft" } as const;
  const across: SceneText[] =
    x.title === undefined ? [] : [{ ...title, x: 1, y: bottom + 38, anchor: "end", text: x.title }];
  if (y.title === undefined) return across;
  const side =
    margin.left > 0
      ? ({ x: 0, dx: 8 - margin.left, anchor: "start" } as const)
      : ({ x: 1, dx: margin.right - 8, anchor: "end" } as const);
  return [...across, { ...title, ...side, y: 12, text: y.title }];
}

function bars({ plot, x, y }: Placed): SceneShape[] {
  if (plot.bars.length === 0) return [];
  const zero = y(0);
  const drawn = plot.bars.map((bar): SceneShape => {
    const end = y(bar.y);
    const height = Math.max(1, Math.abs(end - zero));
    return { kind: "rect", x0: x(bar.x0), x1: x(bar.x1), y: Math.min(zero, end), height, fill: bar.tone };
  });
  const parts = histogramShapes(plot.bars, { x, y });
  return [...drawn, { kind: "level", y: zero, stroke: "soft", strokeWidth: 1 }, ...parts];
}

function trails({ plot: { trails: drawn = [], height }, x, y }: Placed): SceneShape[] {
  if (drawn.length === 0) return [];
  const shapes = drawn.map(({ tone, xs, ys }): ScenePath => {
    const [fractions, pixels] = [xs.map(x), ys.map(y)];
    const d = (width: number) => linePath(fractions, pixels, width);
    return { kind: "path", d, stroke: tone, strokeWidth: LINE_WIDTH.thin, joined: true };
  });
  const dots = drawn.flatMap(({ tone, xs, ys }) =>
    xs.map((value, position): SceneShape => {
      const place = { x: x(value), y: y(ys[position] ?? 0) };
      return { kind: "circle", ...place, r: TRAIL_DOT, fill: tone };
    }),
  );
  return [{ kind: "stretch", height, layer: null, shapes }, ...dots];
}

function lines({ plot, x, y }: Placed): SceneShape[] {
  if (plot.lines.length === 0) return [];
  const shapes = plot.lines.flatMap((line): ScenePath[] => {
    const fractions = line.xs.map(x);
    const pixels = line.ys.map(y);
    const pathOf = line.isStep === true ? stepPath : linePath;
    const d = (width: number) => pathOf(fractions, pixels, width);
    const dashes = DASHES[line.weight];
    const drawn = { stroke: line.tone, strokeWidth: LINE_WIDTH[line.weight], joined: true, dashes };
    if (line.fillTo === null) return [{ kind: "path", d, ...drawn }];
    const base = yPixel(plot, line.fillTo);
    const area = (width: number) => areaPath(d(width), fractions, base, width);
    return [
      { kind: "path", d: area, fill: line.tone, fillOpacity: AREA_OPACITY },
      { kind: "path", d, ...drawn },
    ];
  });
  return [{ kind: "stretch", height: plot.height, layer: "lines", shapes }];
}

/** The closes of a sparse line as dots, from the width at which they stand apart; they stay under the live lines. */
function knownCloses({ plot, x, y }: Placed, { xs, ys, tone }: PlotLine): SceneShape {
  const [fractions, pixels] = [xs.map(x), ys.map(y)];
  const step = ((fractions.at(-1) ?? 0) - (fractions[0] ?? 0)) / Math.max(1, xs.length - 1);
  const tier = TIERS.find((wanted) => step * narrowestOf(wanted) >= LEAST_STEP);
  const d = (width: number) => dotsPath(fractions, pixels, width);
  const dots: ScenePath = { kind: "path", d, stroke: tone, strokeWidth: CLOSE_DOT, round: true };
  const shapes = tier === undefined ? [] : [{ ...plain([dots]), shapes: [dots], shown: seenBetween(tier) }];
  return { kind: "stretch", height: plot.height, layer: null, shapes };
}

/** What is written in it is part of a link's name, so that a reader can ask for what is seen. */
export function nameOf({ title, label }: { readonly title: string; readonly label: string }): string {
  return title === "" || title.includes(label) ? title : `${label}, ${title}`;
}

function columns({ plot, x, y, top }: Placed): SceneShape[] {
  const places = barColumns(plot);
  return plot.bars.map((bar, position): SceneGroup => {
    const { left = 0, right = 1 } = places[position] ?? {};
    // The whole column takes the pointer, or a small change could not be hit.
    const height = plot.height - top;
    const column: SceneShape = { kind: "rect", x0: left, x1: right, y: top, height, fill: "clear" };
    const label: SceneText = {
      ...{ kind: "text", look: "label", x: x((bar.x0 + bar.x1) / 2), y: y(bar.y), anchor: "middle" },
      dy: bar.y < 0 ? BAR_LABEL_SHIFT.below : BAR_LABEL_SHIFT.above,
      ...{ text: bar.label, fill: "ink", shown: seenBetween(bar.labelMinWidth) },
    };
    const shapes = bar.label === "" ? [column] : [column, label];
    return { kind: "group", look: "column", name: nameOf(bar), href: bar.href, shapes };
  });
}

function bandLabels({ plot, x, bottom }: Placed): SceneShape[] {
  return plot.bands
    .filter(({ label }) => label !== "")
    .map((band): SceneGroup => {
      const anchor = band.labelAnchor ?? "start";
      const place = bandLabelPlace([x(band.x0), x(band.x1)], anchor);
      const text: SceneText = {
        ...{ kind: "text", look: "label", ...place, y: bottom - 8, anchor },
        ...{ text: band.label, fill: band.labelTone },
      };
      const shown = seenBetween(band.labelMinWidth);
      return { kind: "group", look: "mark", name: nameOf(band), href: band.href, shapes: [text], shown };
    });
}

function lineNames({ plot, x, y }: Placed): SceneShape[] {
  return plot.lines.flatMap((line): SceneShape[] => {
    const last = line.xs.at(-1);
    const value = line.ys.at(-1);
    if (line.endLabel === "" || last === undefined || value === undefined) return [];
    const place = { x: x(last), y: y(value) + line.endLabelShift, dx: 8, dy: "0.35em" } as const;
    const shown = ["picture-560"] as const;
    return [{ kind: "text", look: "name", ...place, text: line.endLabel, fill: line.tone, shown }];
  });
}

function marks({ plot, x, y }: Placed): SceneShape[] {
  return plot.marks.map((mark): SceneGroup => {
    const place = { x: x(mark.x), y: y(mark.y) };
    const shapes: SceneShape[] = [{ kind: "circle", ...place, r: REACH, fill: "clear" }];
    if (mark.dot !== null) {
      const paint = { fill: "paper", stroke: mark.dot, strokeWidth: 1.75 } as const;
      shapes.push({ kind: "circle", ...place, r: 4, ring: true, ...paint });
    }
    const { labelTone: fill, places } = mark;
    for (const { dx, dy, anchor, text = mark.label, minWidth, belowWidth } of places) {
      const shown = seenBetween(minWidth, belowWidth);
      shapes.push({ kind: "text", look: "label", ...place, dx, dy, anchor, text, fill, shown });
    }
    const name = nameOf(places.length === 0 ? { title: mark.title, label: "" } : mark);
    return { kind: "group", look: "mark", name, href: mark.href, shapes };
  });
}
