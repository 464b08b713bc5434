import { extent } from "d3-array";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { labelled, valueTicks } from "@/lib/plot/axes/value-ticks";
import { NARROWEST } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { Plot, PlotAxis, PlotTick, PlotTone } from "./plot";
import { plotMarks } from "./plot-marks";

/** One index as a point of risk and return. */
export interface ScatterPoint {
  readonly label: string;
  /** Annual volatility, a fraction. */
  readonly volatility: number;
  /** Growth a year, a fraction. */
  readonly cagr: number;
  readonly tone: PlotTone;
  readonly title: string;
  readonly href: string | null;
}

interface ScatterPlotInput {
  /** The most important first; at least one. */
  readonly points: readonly ScatterPoint[];
  /** The labels of an axis, all in one precision. */
  readonly formatPercents: (fractions: readonly number[]) => readonly string[];
  readonly height?: number;
}

const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const ROOM = { low: 28, high: 28 };

/** Return against risk, one labelled point an index. Throws a RangeError where there is none. */
export function scatterPlot(input: ScatterPlotInput): Plot {
  const { points, height = 340 } = input;
  if (points.length === 0) throw new RangeError("no point to draw");
  const [calm = 0, wild = calm] = extent(points, ({ volatility }) => volatility);
  const [worst = 0, best = worst] = extent(points, ({ cagr }) => cagr);
  // Room for a label on both sides at the narrowest width.
  const xDomain = paddedDomain([calm, wild], "linear", NARROWEST, ROOM);
  const yDomain = paddedDomain(
    [Math.min(0, worst), Math.max(0, best)],
    "linear",
    height - MARGIN.top - MARGIN.bottom,
    ROOM,
  );
  const x: PlotAxis = {
    scale: "linear",
    domain: xDomain,
    ticks: volatilityTicks(xDomain, input.formatPercents),
    unit: "fraction",
  };
  const y: PlotAxis = {
    scale: "linear",
    domain: yDomain,
    ticks: alike(valueTicks(yDomain, "linear", 5), input.formatPercents),
    unit: "fraction",
  };
  const frame = { height, margin: MARGIN, x, y };
  const wishes = points.map(({ volatility, cagr, tone, ...point }) => ({
    ...point,
    x: volatility,
    y: cagr,
    labelTone: "ink" as const,
    dot: tone,
    side: "above" as const,
  }));
  return { ...frame, bands: [], bars: [], lines: [], marks: plotMarks(frame, [], wishes), key: [] };
}

type FormatPercents = ScatterPlotInput["formatPercents"];

function alike(values: readonly number[], format: FormatPercents): PlotTick[] {
  const labels = new Map(format(values).map((label, position) => [values[position], label]));
  return labelled(values, (value) => labels.get(value) ?? "");
}

function volatilityTicks(domain: readonly [number, number], format: FormatPercents) {
  const [low, high] = domain;
  return alike(valueTicks(domain, "linear", 4), format).filter(({ value, label }) => {
    const centre = ((value - low) / (high - low)) * NARROWEST;
    return centre >= textWidth(label) / 2;
  });
}
