import { extent } from "d3-array";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { narrowestOf } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import { at } from "@/lib/series/at";
import { withEndLabels } from "./end-labels";
import type { Plot, PlotLine, PlotTick, PlotTone } from "./plot";

/** One line of a fan, a value for each number of years. */
export interface FanLine {
  readonly id: string;
  /** Written at its end, in 128 px. */
  readonly label: string;
  readonly tone: PlotTone;
  readonly weight: PlotLine["weight"];
  /** Fractions a year. */
  readonly values: readonly number[];
}

interface FanPlotInput {
  /** The numbers of years, ascending; at least two. */
  readonly years: readonly number[];
  /** Painted in their order, the last on top. */
  readonly lines: readonly FanLine[];
  /** Values above it are not drawn, so that one wild year does not flatten the rest; Infinity for none. */
  readonly ceiling: number;
  readonly formatPercent: (fraction: number) => string;
  /** What is counted along the lower edge. */
  readonly yearsTitle: string;
}

const HEIGHT = 418;
const MARGIN = { top: 8, right: 136, bottom: 46, left: 48 } as const;
const ROOM = { low: 12, high: 12 };
const LABEL_GAP = 16;
const LEAST_GAP = 6;
const YEAR_STEPS = [1, 2, 5, 10];

/** What is spread wide after one year and narrow after many: lines over years held. Throws a RangeError under two. */
export function fanPlot(input: FanPlotInput): Plot {
  const { years } = input;
  if (years.length < 2) throw new RangeError(`${years.length} holding times make no fan`);
  const drawn = input.lines.map(
    ({ values, ...line }): PlotLine => ({
      ...line,
      ...{ endLabel: "", endLabelShift: 0, fillTo: null },
      ...upTo(input.ceiling, years, values),
    }),
  );
  const [low = 0, high = low] = extent(drawn.flatMap(({ ys }) => ys));
  const area = HEIGHT - MARGIN.top - MARGIN.bottom;
  const domain = paddedDomain([Math.min(0, low), Math.max(0, high)], "linear", area, ROOM);
  const [first, last] = [at(years, 0), at(years, years.length - 1)];
  const x = {
    ...({ scale: "linear", domain: [first, last], unit: "years" } as const),
    title: input.yearsTitle,
    ticks: yearTicks(first, last),
  };
  const y = valueAxis({ scale: "linear", domain, unit: "fraction" }, input.formatPercent, { count: 6 });
  const frame = { height: HEIGHT, margin: MARGIN, x, y };
  const lines = withEndLabels(
    frame,
    drawn.map((line) => [line]),
  );
  const key = input.lines.map(({ label, tone, weight }) => ({ label, tone, weight, narrowOnly: true }));
  return { ...frame, bands: [], bars: [], lines, marks: [], key };
}

/** A line without what lies above the ceiling: every point drawn is one of the values. */
function upTo(ceiling: number, years: readonly number[], values: readonly number[]) {
  const kept = [...years.keys()].filter((position) => at(values, position) <= ceiling);
  return {
    xs: kept.map((position) => at(years, position)),
    // A millionth is far below a pixel.
    ys: kept.map((position) => Math.round(at(values, position) * 1e6) / 1e6),
  };
}

function yearTicks(first: number, last: number): PlotTick[] {
  return tieredTicks((tier) => {
    const pixelsOf = (years: number) => (years / (last - first)) * narrowestOf(tier);
    const step = YEAR_STEPS.find((years) => pixelsOf(years) >= textWidth(String(last)) + LABEL_GAP) ?? last;
    const later = Array.from({ length: Math.floor(last / step) }, (_, position) => (position + 1) * step);
    const start = { value: first, label: String(first) };
    // The first label begins at the edge, the others stand in the middle of their place.
    const isClear = (years: number) =>
      pixelsOf(years - first) >= textWidth(start.label) + textWidth(String(years)) / 2 + LEAST_GAP;
    const others = later.filter((years) => years > first && isClear(years));
    return [start, ...others.map((value) => ({ value, label: String(value) }))];
  });
}
