import { escapeUTF8 } from "entities/escape";
import { areaIn, NARROW_PICTURE } from "./axes/widths";
import { coloursOf, type Theme, type TonePair } from "./colours";
import type { CoveragePlot } from "./coverage-plot";
import { textWidth } from "./labels/boxes";
import { LANE_HEIGHT } from "./lane";
import type { LanesPlot } from "./lanes-plot";
import { AREA_OPACITY, DASHES, LINE_WIDTH } from "./line-width";
import { element, type Pen, paintShapes } from "./paint";
import type { Plot, PlotAxis, PlotKeyEntry } from "./plot";
import { rounded } from "./rounded";
import { conditionsAt, type SceneGroup, type SceneShape, type SceneStretch, type SceneText } from "./scene";
import { coverageAxisScene, coverageRowScene, ROW_HEIGHT } from "./scenes/coverage-scene";
import { laneScene } from "./scenes/lanes-scene";
import { plotScene } from "./scenes/plot-scene";
import { decadeNames, markedYears, SPINE_HEIGHT, spineScene, type YearSpine } from "./scenes/spine-scene";

/** What a drawing has to be told. */
export interface DrawingOptions {
  /** The whole width in px, what is written beside the plot area included. */
  readonly width: number;
  readonly theme: Theme;
  readonly pair: TonePair;
}

/** A part of a picture that stands alone: SVG text, every text in it escaped, from the top left down to its height in px. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** What a document has to be told. */
export interface SvgOptions extends DrawingOptions {
  /** Its name and content in words, for whoever does not see it. */
  readonly title: string;
  /** How much larger than it was drawn it is shown, its texts and strokes with it; 1 where left out. */
  readonly scale?: number;
}

/** The type of the charts, in the reader's own fonts where it lacks a character. */
export const SANS =
  "Inter, 'PingFang HK', 'Noto Sans HK', 'Noto Sans CJK HK', 'Microsoft JhengHei', sans-serif";
const KEY_ROW = 20;
const KEY_GAP = 8;
const SAMPLE = 18;
const GAP = 16;
const SPAN_OPACITY = 0.15;

/** A plot with its key, laid out as on a page of that width. */
export function plotDrawing(plot: Plot, options: DrawingOptions): Drawing {
  const narrow = options.width < NARROW_PICTURE;
  const shown = plot.key.filter(({ narrowOnly }) => narrow || !narrowOnly);
  const { text: key, height: top } = keyRows(shown, options);
  const { left } = plot.margin;
  const width = areaIn(plot, options.width);
  const { back, front } = plotScene(plot);
  const svg = key + part([...back, ...front], { left, top, width }, options);
  return { svg, height: plot.height + top };
}

/** Shapes alone, in a plot area as wide as the drawing. */
export function shapesDrawing(
  shapes: readonly SceneShape[],
  height: number,
  options: DrawingOptions,
): Drawing {
  return { svg: part(shapes, { left: 0, top: 0, width: options.width }, options), height };
}

/** The year spine with its decades, the years that the page shows marked. */
export function spineSvg(spine: YearSpine, options: SvgOptions): string {
  const { years, whole } = spine;
  const first = years.findIndex(({ shown }) => shown);
  const last = years.findLastIndex(({ shown }) => shown);
  const marked = whole || first < 0 ? [] : [markedYears(first, last, years)];
  const bars = [...marked, ...spineScene(spine, () => "")];
  const { width } = options;
  const svg =
    part(bars, { left: 0, top: 0, width }, options) +
    part(decadeNames(years), { left: 0, top: SPINE_HEIGHT, width }, options);
  return svgDocument({ svg, height: SPINE_HEIGHT + 16 }, options);
}

/** The days held of several indices, one row each: its name and last close over its bar. */
export function coverageDrawing({ x, rows }: CoveragePlot, options: DrawingOptions): Drawing {
  const drawn = rows.map((row) => ({ ...row, shapes: coverageRowScene(x, row) }));
  return rowsDrawing(x, drawn, ROW_HEIGHT, options);
}

/** The falls of several indices, one row each: its name and deepest fall over all of them. */
export function lanesDrawing({ x, rows }: LanesPlot, options: DrawingOptions): Drawing {
  const drawn = rows.map((row) => ({ ...row, shapes: laneScene(x, row) }));
  return rowsDrawing(x, drawn, LANE_HEIGHT, options);
}

interface DrawnRow {
  readonly label: string;
  readonly endLabel: string;
  readonly shapes: readonly SceneShape[];
}

const ROW_WORDS = 20;

function rowsDrawing(
  x: PlotAxis,
  rows: readonly DrawnRow[],
  height: number,
  options: DrawingOptions,
): Drawing {
  const { width } = options;
  const whole = height + ROW_WORDS;
  const words = (text: string, end: boolean): SceneText => ({
    ...{ kind: "text", look: "tick", x: end ? 1 : 0, y: 14, text },
    ...{ anchor: end ? "end" : "start", fill: end ? "soft" : "ink" },
  });
  const parts = rows.flatMap(({ label, endLabel, shapes }, position) => {
    const top = position * whole;
    return [
      part([words(label, false), words(endLabel, true)], { left: 0, top, width }, options),
      part(shapes, { left: 0, top: top + ROW_WORDS, width }, options),
    ];
  });
  const bottom = rows.length * whole;
  const axis = part(coverageAxisScene(x), { left: 0, top: bottom, width }, options);
  return { svg: parts.join("") + axis, height: bottom + ROW_HEIGHT };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function part(shapes: readonly SceneShape[], { left, top, width }: Place, options: DrawingOptions): string {
  const content = paintShapes(shapes, plainPen(width, options));
  return element("g", { transform: `translate(${left} ${top})` }, content);
}

// What XML cannot hold, however it is escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as SVG can hold it. */
export function escapedText(text: string): string {
  return escapeUTF8(text.replace(NOT_IN_XML, " "));
}

/** A drawing as an SVG document with its paper, colours and fonts: nothing in it has to be loaded. */
export function svgDocument({ svg, height }: Drawing, options: SvgOptions): string {
  const { width, title, theme, pair, scale = 1 } = options;
  // Over the edge: whole px are not always whole in its own measure.
  const sheet = { x: -1, y: -1, width: rounded(width + 2), height: rounded(height + 2) };
  const paper = element("rect", { ...sheet, fill: coloursOf(theme, pair).paper });
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width: Math.round(width * scale), height: Math.round(height * scale) },
    ...{ viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, role: "img" },
    ...{ "font-family": SANS, "font-size": 12, "font-weight": 500 },
  };
  const name = element("title", {}, escapedText(title));
  return element("svg", attributes, name + paper + svg);
}

/** What the kinds of line mean, side by side in as many rows as that takes, and the height of all of them. */
function keyRows(entries: readonly PlotKeyEntry[], { width, theme, pair }: DrawingOptions) {
  const colours = coloursOf(theme, pair);
  let [left, top] = [0, 0];
  const written = entries.map(({ label, tone, weight }) => {
    const room = SAMPLE + 6 + Math.ceil(textWidth(label));
    if (left > 0 && left + room > width) [left, top] = [0, top + KEY_ROW];
    const sample = sampleOf(weight, left, top + 10, colours[tone]);
    const text = { x: left + SAMPLE + 6, y: top + 14, fill: colours.soft };
    left += room + GAP;
    return sample + element("text", text, escapeUTF8(label));
  });
  return { text: written.join(""), height: entries.length === 0 ? 0 : top + KEY_ROW + KEY_GAP };
}

/** A sample of a line, of a sparse one with a known close in it; the swatch of a band. */
function sampleOf(weight: PlotKeyEntry["weight"], left: number, y: number, colour: string): string {
  if (weight === "band") {
    const swatch = { x: left, y: y - 5, width: SAMPLE, height: 10, fill: colour };
    const edge = element("rect", { ...swatch, height: 1 });
    return element("rect", { ...swatch, "fill-opacity": AREA_OPACITY * 2 }) + edge;
  }
  const stroke = { stroke: colour, "stroke-width": LINE_WIDTH[weight] * 1.25 };
  const ends = { x1: left, x2: left + SAMPLE, y1: y, y2: y };
  const line = element("line", { ...ends, ...stroke, "stroke-dasharray": DASHES[weight] });
  const dot = { cx: left + SAMPLE / 2, cy: y, r: 2, fill: colour };
  return weight === "sparse" ? line + element("circle", dot) : line;
}

/** Paints a plot area of known width: places in px, colours as attributes, nothing that is not seen at that width. */
function plainPen(width: number, options: DrawingOptions): Pen {
  const colours = coloursOf(options.theme, options.pair);
  const holds = conditionsAt(width, options.width, options.width);
  return {
    across: (fraction) => rounded(fraction * width),
    pathWidth: width,
    links: false,
    stretches: false,
    has: (shape) =>
      (shape.shown ?? []).every((condition) => holds[condition]) &&
      (shape.kind === "group" || shape.fill !== "clear"),
    colours: (shape) => coloursIn(shape, colours),
    group: () => ({}),
    stretch: () => ({ tag: "g", attributes: {} }),
  };
}

function coloursIn(
  shape: Exclude<SceneShape, SceneGroup | SceneStretch>,
  colours: ReturnType<typeof coloursOf>,
) {
  const { fill, stroke, opacity } = shape;
  const halo = { stroke: colours.paper, "stroke-width": 3, "paint-order": "stroke" };
  return {
    ...(fill === undefined ? {} : { fill: colours[fill] }),
    ...(fill === "span" ? { "fill-opacity": SPAN_OPACITY } : {}),
    ...(stroke === undefined ? {} : { stroke: colours[stroke] }),
    ...(opacity === undefined ? {} : { opacity }),
    ...(shape.kind === "text" && (shape.look === "label" || shape.look === "name") ? halo : {}),
  };
}
