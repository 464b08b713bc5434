import { max } from "d3-array";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { labelled, valueTicks } from "@/lib/plot/axes/value-ticks";
import { narrowestOf, TIERS } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { MinWidth, Plot, PlotBar, PlotTick } from "./plot";

/** One column: how many changes lie between two fractions. */
export interface HistogramColumn {
  readonly from: number;
  readonly to: number;
  /** Whether it holds all that lies below `to`, or from `from` on, too. */
  readonly open: "below" | "above" | null;
  readonly count: number;
  /** What a normal curve has at its middle; `null` for no curve. */
  readonly normal: number | null;
  /** What pointer and screen reader get. */
  readonly title: string;
  /** What each change is called, from the foot up, where each is a tile of its own; empty where they are not told apart. */
  readonly tiles: readonly string[];
}

interface HistogramInput {
  /** Side by side, ascending; at least one. */
  readonly columns: readonly HistogramColumn[];
  readonly formatPercent: (fraction: number) => string;
  readonly formatCount: (count: number) => string;
  /** Writes the edge of an open column: `100 %+`. */
  readonly formatOpen: (fraction: number, open: "below" | "above") => string;
}

const MARGIN = { top: 10, bottom: 28, left: 0 } as const;
const LEAST_HEIGHT = 260;
const TILE_HEIGHT = 18;
// A year of two figures, and as much as parts it from the next.
const TILE_WIDTH = 15.7 + 4;
const ROOM_ABOVE = 1.04;
const GAP_SHARE = 0.04;
const TICK_GAP = 10;
// What reaches so far over the edge, in px, lies in the margin of its page.
const OVERHANG = 4;
// The plot area of a 320 px screen beside which nothing is written.
const NARROWEST_ALONE = 276;
const TICK_STEPS = [1, 2, 4, 5, 10, 20];

/** How many changes lie in each column, falls and rises by their colours, under a normal curve. Throws a RangeError for no column. */
export function histogramPlot(input: HistogramInput): Plot {
  const { columns, formatCount } = input;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("no column to draw");
  const most = max(columns, ({ count, normal }) => Math.max(count, normal ?? 0)) ?? 1;
  const tiled = columns.some(({ tiles }) => tiles.length > 0);
  const height = Math.max(LEAST_HEIGHT, tiled ? most * TILE_HEIGHT + MARGIN.top + MARGIN.bottom : 0);
  const domain = [0, Math.max(1, most) * ROOM_ABOVE] as const;
  // Tiles can be counted; columns are read at an axis.
  const counts = tiled ? [] : valueTicks(domain, "linear", { count: 5 }).filter(Number.isInteger);
  const tier =
    TIERS.find((wanted) => Math.max(wanted, NARROWEST_ALONE) >= columns.length * TILE_WIDTH) ?? 720;
  return {
    ...{ height: Math.round(height), bands: [], lines: [], marks: [], key: [] },
    margin: { ...MARGIN, right: tiled ? 8 : 64 },
    x: {
      ...({ scale: "linear", unit: "fraction", domain: [first.from, last.to] } as const),
      ticks: edgeTicks(input, tiled ? { least: NARROWEST_ALONE, gutter: 8 } : { least: 0, gutter: 64 }),
    },
    y: { scale: "linear", unit: "count", domain, ticks: labelled(counts, formatCount) },
    bars: columns.map((column) => barOf(column, tier)),
  };
}

function barOf({ from, to, count, normal, title, tiles }: HistogramColumn, tier: MinWidth): PlotBar {
  const gap = (to - from) * GAP_SHARE;
  return {
    ...{ x0: from + gap, x1: to - gap, y: count, title, tiles },
    ...{ tone: to <= 0 ? "down" : "up", label: "", labelMinWidth: tier, href: null },
    curve: normal,
  };
}

/** The narrowest plot area, and the room right of it, px. */
interface EdgeRoom {
  readonly least: number;
  readonly gutter: number;
}

/**
 * Some of the edges between columns, 0 and those of open columns among them, as many as there is room for; none at the
 * ends.
 */
function edgeTicks(
  { columns, formatPercent, formatOpen }: HistogramInput,
  { least, gutter }: EdgeRoom,
): PlotTick[] {
  const edges = columns.slice(1).map(({ from, open }, position) => {
    const before = columns[position]?.open === "below" ? "below" : null;
    const end = open === "above" ? open : before;
    const label = end === null ? formatPercent(from) : formatOpen(from, end);
    return { value: from, label, isOpen: end !== null };
  });
  const zero = Math.max(
    0,
    edges.findIndex(({ value }) => value === 0),
  );
  const widest = max(edges, ({ label }) => textWidth(label)) ?? 0;
  return tieredTicks((tier) => {
    const width = Math.max(least, narrowestOf(tier));
    const perColumn = width / columns.length;
    const step = TICK_STEPS.find((count) => count * perColumn >= widest + TICK_GAP) ?? columns.length;
    const inside = edges
      .map((edge, position) => ({ ...edge, position }))
      // Nothing is left of the picture for a label that is wider than two columns.
      .filter(({ label, position }) => {
        const [centre, half] = [(position + 1) * perColumn, textWidth(label) / 2];
        return centre >= half - OVERHANG && centre + half <= width + gutter + OVERHANG;
      });
    const open = inside.filter(({ isOpen }) => isOpen);
    const isClear = (position: number) =>
      open.every((edge) => edge.position === position || Math.abs(edge.position - position) >= step);
    return inside
      .filter(({ isOpen, position }) => isOpen || ((position - zero) % step === 0 && isClear(position)))
      .map(({ value, label }) => ({ value, label }));
  });
}
