import { extent } from "d3-array";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { labelled, valueTicks } from "@/lib/plot/axes/value-ticks";
import { NARROWEST, narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { MinWidth, Plot, PlotAxis, PlotKeyEntry, PlotMark, PlotTick, PlotTone, PlotTrail } from "./plot";
import { plotMarks } from "./plot-marks";

/** A place of risk and return. */
export interface ScatterPlace {
  /** Annual volatility, a fraction. */
  readonly volatility: number;
  /** Growth a year, a fraction. */
  readonly cagr: number;
}

/** One index as a point of risk and return. */
export interface ScatterPoint extends ScatterPlace {
  readonly label: string;
  readonly tone: PlotTone;
  readonly title: string;
  readonly href: string | null;
  /** Where it stood before, earliest first; empty for nothing known. */
  readonly trail: readonly ScatterPlace[];
}

interface ScatterPlotInput {
  /** The most important first; at least one. */
  readonly points: readonly ScatterPoint[];
  /** What is measured along the two axes. */
  readonly titles: { readonly x: string; readonly y: string };
  /** The labels of an axis, all in one precision. */
  readonly formatPercents: (fractions: readonly number[]) => readonly string[];
  readonly height?: number;
}

const MARGIN = { top: 26, right: 64, bottom: 46, left: 0 } as const;
const ROOM = { low: 28, high: 28 };
const MOST_TICKS = 12;
const TICK_GAP = 20;

/**
 * Return against risk, one labelled point an index with the trail that led to it, 0 in the picture. Names that have no
 * room beside their points stand in the key. Throws a RangeError where there is no point.
 */
export function scatterPlot(input: ScatterPlotInput): Plot {
  const { points, titles, height = 420 } = input;
  if (points.length === 0) throw new RangeError("no point to draw");
  const places = points.flatMap(({ trail, ...point }) => [...trail, point]);
  const [calm = 0, wild = calm] = extent(places, ({ volatility }) => volatility);
  const [worst = 0, best = worst] = extent(places, ({ cagr }) => cagr);
  // Room for a label on both sides at the narrowest width.
  const xDomain = paddedDomain([calm, wild], "linear", NARROWEST, ROOM);
  const area = height - MARGIN.top - MARGIN.bottom;
  const yDomain = paddedDomain([Math.min(0, worst), Math.max(0, best)], "linear", area, ROOM);
  const axis = { scale: "linear", unit: "fraction" } as const;
  const x: PlotAxis = {
    ...{ ...axis, domain: xDomain, title: titles.x },
    ticks: volatilityTicks(xDomain, input.formatPercents),
  };
  const y: PlotAxis = {
    ...{ ...axis, domain: yDomain, title: titles.y },
    ticks: alike(valueTicks(yDomain, "linear", { count: 7 }), input.formatPercents),
  };
  const frame = { height, margin: MARGIN, x, y };
  const trails = points.filter(({ trail }) => trail.length > 0).map(trailOf);
  const marks = plotMarks(frame, trails.flatMap(stepsOf), points.map(wishOf));
  return { ...frame, bands: [], bars: [], lines: [], trails, marks, key: keyOf(points, marks) };
}

function wishOf({ volatility, cagr, tone, label, title, href }: ScatterPoint) {
  const look = { labelTone: "ink", dot: tone, side: "above" } as const;
  return { x: volatility, y: cagr, label, title, href, ...look };
}

function trailOf({ trail, tone, ...point }: ScatterPoint): PlotTrail {
  const places = [...trail, point];
  return { tone, xs: places.map(({ volatility }) => volatility), ys: places.map(({ cagr }) => cagr) };
}

/** The steps of a trail as lines of their own, each from left to right. */
function stepsOf({ xs, ys }: PlotTrail) {
  return xs.slice(1).map((x, position) => {
    const ends = [
      [xs[position] ?? x, ys[position] ?? 0],
      [x, ys[position + 1] ?? 0],
    ] as const;
    const [left, right] = ends[0][0] <= ends[1][0] ? ends : [ends[1], ends[0]];
    return { xs: [left[0], right[0]], ys: [left[1], right[1]] };
  });
}

/** The names of all points where one of them is not beside its point at every width. */
function keyOf(points: readonly ScatterPoint[], marks: readonly PlotMark[]): PlotKeyEntry[] {
  const isNamedFrom = (width: MinWidth) =>
    marks.every(({ places }) => TIERS.every((tier) => tier < width || isSeenAt(places, tier)));
  if (isNamedFrom(0)) return [];
  const narrowOnly = isNamedFrom(420);
  return points.map(({ label, tone }) => ({ label, tone, weight: "thick", narrowOnly }));
}

function isSeenAt(places: PlotMark["places"], width: number): boolean {
  return places.some(({ minWidth, belowWidth }) => width >= minWidth && width < (belowWidth ?? Infinity));
}

type FormatPercents = ScatterPlotInput["formatPercents"];

function alike(values: readonly number[], format: FormatPercents): PlotTick[] {
  const labels = new Map(format(values).map((label, position) => [values[position], label]));
  return labelled(values, (value) => labels.get(value) ?? "");
}

function volatilityTicks(domain: readonly [number, number], format: FormatPercents) {
  const [low, high] = domain;
  return tieredTicks((tier) => {
    const width = narrowestOf(tier);
    const placed = (count: number) =>
      alike(valueTicks(domain, "linear", { count }), format).map((tick) => ({
        ...tick,
        centre: ((tick.value - low) / (high - low)) * width,
      }));
    const most = [MOST_TICKS, 8, 6].map(placed).find((ticks) =>
      ticks.every(({ label, centre }, position) => {
        const next = ticks[position + 1];
        return next === undefined || next.centre - centre >= textWidth(label) + TICK_GAP;
      }),
    );
    return (most ?? placed(4)).filter(({ label, centre }) => centre >= textWidth(label) / 2);
  });
}
