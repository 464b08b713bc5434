import { max } from "d3-array";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { labelled } from "@/lib/plot/axes/value-ticks";
import { narrowestOf } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { Plot, PlotBar } from "./plot";

/** A company's weight before and after the cap, as fractions. */
interface CapBar {
  readonly before: number;
  readonly after: number;
  /** What pointer and screen reader get. */
  readonly title: string;
}

interface CapPlotInput {
  /** In their order, counted from 1; at least one. */
  readonly bars: readonly CapBar[];
  /** The largest weight, a fraction. */
  readonly cap: number;
  readonly formatCount: (position: number) => string;
  readonly formatPercent: (fraction: number) => string;
  readonly words: { readonly counted: string; readonly cut: string; readonly given: string };
}

const HEIGHT = 300;
const MARGIN = { top: 12, right: 64, bottom: 28, left: 0 } as const;
const SHARE = 0.36;
const AIR = 1.06;
const MOST_LINES = 6;
const TICK_GAP = 8;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/**
 * Weights as bars cut off at a cap: what counts, behind it what the cap took, and on those below it what they were
 * given; lines at the cap and its multiples. Throws a RangeError for no company.
 */
export function capPlot(input: CapPlotInput): Plot {
  const { bars, cap, words } = input;
  if (bars.length === 0) throw new RangeError("no company to draw");
  const most = Math.max(cap, max(bars, ({ before, after }) => Math.max(before, after)) ?? 0) * AIR;
  return {
    ...{ height: HEIGHT, margin: MARGIN, bands: [], lines: [], marks: [] },
    x: {
      ...({ scale: "linear", unit: "count", domain: [0.5, bars.length + 0.5] } as const),
      ticks: positionTicks(bars.length, input.formatCount),
    },
    y: {
      ...({ scale: "linear", unit: "percent", domain: [0, most] } as const),
      ticks: labelled(capLines(cap, most), input.formatPercent),
    },
    bars: bars.flatMap(barsOf),
    key: [
      { label: words.counted, tone: "index", weight: "band", narrowOnly: false },
      { label: words.cut, tone: "mark", weight: "band", narrowOnly: false },
      { label: words.given, tone: "other-2", weight: "band", narrowOnly: false },
    ],
  };
}

/** The taller bar behind the other; one where nothing changed. */
function barsOf({ before, after, title }: CapBar, position: number): PlotBar[] {
  const x = { x0: position + 1 - SHARE, x1: position + 1 + SHARE } as const;
  const bare = { ...x, label: "", labelMinWidth: 0, title, href: null } as const;
  const front: PlotBar = { ...bare, y: Math.min(before, after), tone: "index" };
  if (before === after) return [front];
  return [{ ...bare, y: Math.max(before, after), tone: before > after ? "mark" : "other-2" }, front];
}

/** 0, the cap and its multiples, as many as can be told apart. */
function capLines(cap: number, most: number): number[] {
  const step = cap * Math.max(1, Math.ceil(most / cap / MOST_LINES));
  const above = Array.from({ length: Math.floor(most / step) }, (_, line) => (line + 1) * step);
  return [0, ...(above.includes(cap) ? [] : [cap]), ...above];
}

function positionTicks(count: number, format: (position: number) => string) {
  const room = textWidth(format(count)) + TICK_GAP;
  return tieredTicks((tier) => {
    const perBar = narrowestOf(tier) / count;
    const step = TICK_STEPS.find((bars) => bars * perBar >= room) ?? count;
    return Array.from({ length: Math.floor((count - 1) / step) + 1 }, (_, at) => {
      const value = 1 + at * step;
      return { value, label: format(value) };
    });
  });
}
