import { paddedDomain } from "@/lib/plot/axes/domains";
import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { labelled, valueTicks } from "@/lib/plot/axes/value-ticks";
import { narrowestOf, TIERS, widthsFrom } from "@/lib/plot/axes/widths";
import { BAR_LABEL_SHIFT, type Box, labelBox, overlap, textWidth } from "@/lib/plot/labels/boxes";
import type { MinWidth, Plot, PlotAxis, PlotBar, PlotTick, PlotTone } from "./plot";

/** One year's change, or what else it has. */
interface BarWish {
  readonly year: number;
  /** A fraction. */
  readonly value: number;
  /** Written past the bar's end: `+35.99`. */
  readonly label: string;
  /** What pointer and screen reader get: `2008: −48.27 %`. */
  readonly title: string;
  readonly href: string | null;
  /** By its sign where absent. */
  readonly tone?: PlotTone;
}

interface BarPlotInput {
  /** Consecutive years, ascending; at least one. */
  readonly bars: readonly BarWish[];
  /** Writes a year under its bar: `2016`, or `16` where bars are few and narrow. */
  readonly formatYear: (year: number) => string;
  /** Writes a fraction on the y axis; `null` for an axis without labels, where every bar has its own. */
  readonly formatPercent: ((fraction: number) => string) | null;
  readonly height?: number;
}

const SHARE = 0.35;
const LABEL_AIR = 0.25;
const NARROW_FROM = 7;
const ROOM_FOR_LABEL = 20;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const YEAR_GAP = 8;
// A hair over the edge of the plot area is within the page's own margin.
const OVERHANG = 4;

/** Changes a year as bars up and down from 0, coloured by sign. Throws a RangeError where there is none. */
export function barPlot(input: BarPlotInput): Plot {
  const { bars, height = 220 } = input;
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no year to draw");
  const margin = { top: 4, right: input.formatPercent === null ? 8 : 64, bottom: 24, left: 0 } as const;
  // On a phone the label of the first of many bars is wider than the bar.
  const air = bars.length >= NARROW_FROM && bars.some(({ label }) => label !== "") ? LABEL_AIR : 0;
  const x: PlotAxis = {
    scale: "linear",
    domain: [first.year - 0.5 - air, last.year + 0.5 + air],
    ticks: yearTicks([first.year, last.year], air, input.formatYear),
    unit: "years",
  };
  const y = changeAxis(input, height - margin.top - margin.bottom);
  const frame = { height, margin, x, y };
  const drawn = bars.map(
    (bar): PlotBar => ({
      x0: bar.year - SHARE,
      x1: bar.year + SHARE,
      y: bar.value,
      tone: bar.tone ?? (bar.value < 0 ? "down" : "up"),
      label: bar.label,
      labelMinWidth: 0,
      title: bar.title,
      href: bar.href,
    }),
  );
  return { ...frame, bands: [], bars: withLabels(frame, drawn), lines: [], marks: [], key: [] };
}

function changeAxis({ bars, formatPercent }: BarPlotInput, area: number): PlotAxis {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  // Where no year rose or fell there is still an axis: of one per cent.
  const high = Math.max(low < 0 ? 0 : 0.01, ...bars.map(({ value }) => value));
  const room = { low: low < 0 ? ROOM_FOR_LABEL : 4, high: high > 0 ? ROOM_FOR_LABEL : 4 };
  const domain = paddedDomain([low, high], "linear", area, room);
  const ticks =
    formatPercent === null ? [] : labelled(valueTicks(domain, "linear", { count: 5 }), formatPercent);
  return { scale: "linear", domain, ticks, unit: "fraction" };
}

function yearTicks(
  [first, last]: readonly [number, number],
  air: number,
  format: (year: number) => string,
): PlotTick[] {
  const count = last - first + 1 + 2 * air;
  const room = textWidth(format(last)) + YEAR_GAP;
  return tieredTicks((tier) => {
    const step = YEAR_STEPS.find((years) => (years / count) * narrowestOf(tier) >= room) ?? last - first + 1;
    const start = Math.ceil(first / step) * step;
    const years = Array.from(
      { length: Math.max(0, Math.floor((last - start) / step) + 1) },
      (_, position) => {
        return start + position * step;
      },
    );
    // Nothing is left of the picture for a label that is wider than its bar.
    const isInside = (year: number) => {
      const centre = ((year - first + 0.5 + air) / count) * narrowestOf(tier);
      return centre >= textWidth(format(year)) / 2 - OVERHANG;
    };
    return years.filter(isInside).map((value) => ({ value, label: format(value) }));
  });
}

type Frame = Pick<Plot, "height" | "margin" | "x" | "y">;

function barBox(frame: Frame, bar: PlotBar, width: number): Box {
  const zero = yPixel(frame, 0);
  const end = yPixel(frame, bar.y);
  return {
    left: fractionOf(frame.x, bar.x0) * width,
    right: fractionOf(frame.x, bar.x1) * width,
    top: Math.min(zero, end),
    bottom: Math.max(zero, end),
  };
}

function barLabelBox(frame: Frame, bar: PlotBar, width: number): Box {
  const centre = fractionOf(frame.x, (bar.x0 + bar.x1) / 2) * width;
  const dy = bar.y < 0 ? BAR_LABEL_SHIFT.below : BAR_LABEL_SHIFT.above;
  return labelBox(bar.label, { anchor: "middle", dx: 0, dy }, centre, yPixel(frame, bar.y));
}

/** Each label shown from the width at which it touches neither bars nor the labels of larger changes. */
function withLabels(frame: Frame, bars: readonly PlotBar[]): PlotBar[] {
  const named = bars.filter(({ label }) => label !== "");
  const order = named.sort((one, other) => Math.abs(other.y) - Math.abs(one.y));
  const tiers = new Map<PlotBar, MinWidth>();
  const isFree = (bar: PlotBar, width: number) => {
    const box = barLabelBox(frame, bar, width);
    if (box.left < -OVERHANG || box.right > width + frame.margin.right + OVERHANG) return false;
    return bars.every((other) => {
      if (other !== bar && overlap(box, barBox(frame, other, width))) return false;
      const tier = tiers.get(other);
      return tier === undefined || tier > width || !overlap(box, barLabelBox(frame, other, width));
    });
  };
  for (const bar of order) {
    const tier = TIERS.find((wanted) => widthsFrom(wanted).every((width) => isFree(bar, width)));
    if (tier !== undefined) tiers.set(bar, tier);
  }
  return bars.map((bar) => {
    const tier = tiers.get(bar);
    return tier === undefined ? { ...bar, label: "" } : { ...bar, labelMinWidth: tier };
  });
}
