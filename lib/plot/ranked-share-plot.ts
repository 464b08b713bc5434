import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { narrowestOf } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import { withEndLabels } from "./end-labels";
import type { Plot, PlotAxis, PlotLine, PlotTick, PlotTone } from "./plot";
import { type MarkWish, plotMarks } from "./plot-marks";

/** What the largest of a list comprise together, a fraction for each rank from 1 on. */
export interface RankedShareLine {
  readonly id: string;
  /** Written at its end, in 128 px. */
  readonly label: string;
  readonly tone: PlotTone;
  readonly shares: ArrayLike<number>;
  /** The rank that reaches the mark, and its words; `null` for none. */
  readonly reached: { readonly rank: number; readonly label: string; readonly title: string } | null;
}

interface RankedSharePlotInput {
  /** Painted in their order, the last on top; at least one with a share. */
  readonly lines: readonly RankedShareLine[];
  /** The share that is asked for, as a line across. */
  readonly mark: { readonly share: number; readonly label: string };
  readonly formatPercent: (fraction: number) => string;
  /** What is counted along the lower edge. */
  readonly rankTitle: string;
}

const HEIGHT = 340;
const MARGIN = { top: 12, right: 136, bottom: 46, left: 48 } as const;
const RANK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const LABEL_GAP = 16;

/** How much of a whole the largest make up, rank by rank. Throws a RangeError where there is no rank. */
export function rankedSharePlot(input: RankedSharePlotInput): Plot {
  const ranks = Math.max(0, ...input.lines.map(({ shares }) => shares.length));
  if (ranks === 0) throw new RangeError("no rank to draw");
  const domain = ranks === 1 ? ([0.5, 1.5] as const) : ([1, ranks] as const);
  const x: PlotAxis = {
    ...({ scale: "linear", unit: "count", domain } as const),
    ...{ title: input.rankTitle, ticks: rankTicks(domain, ranks) },
  };
  const y = valueAxis({ scale: "linear", domain: [0, 1], unit: "percent" }, input.formatPercent, {
    count: 5,
  });
  const frame = { height: HEIGHT, margin: MARGIN, x, y };
  const mark: PlotLine = {
    ...{ id: "mark", label: input.mark.label, tone: "soft", weight: "thin" },
    ...{ endLabel: "", endLabelShift: 0, fillTo: null },
    xs: ranks === 1 ? [1] : [1, ranks],
    ys: ranks === 1 ? [input.mark.share] : [input.mark.share, input.mark.share],
  };
  const drawn = [mark, ...input.lines.filter(({ shares }) => shares.length > 0).map(lineOf)];
  const lines = withEndLabels(
    frame,
    drawn.map((line) => [line]),
  );
  const marks = plotMarks(frame, lines, input.lines.flatMap(reachedMark));
  const key = drawn.map(({ label, tone, weight }) => ({ label, tone, weight, narrowOnly: true }));
  return { ...frame, bands: [], bars: [], lines, marks, key };
}

function lineOf({ id, label, tone, shares }: RankedShareLine): PlotLine {
  return {
    ...{ id, label, tone, weight: "thick", endLabel: "", endLabelShift: 0, fillTo: null },
    xs: Array.from(shares, (_, position) => position + 1),
    // A millionth is far below a pixel.
    ys: Array.from(shares, (share) => Math.round(share * 1e6) / 1e6),
  };
}

function reachedMark({ reached, shares, tone }: RankedShareLine): MarkWish[] {
  if (reached === null) return [];
  const { rank, label, title } = reached;
  const look = { labelTone: "ink", dot: tone, side: "below", href: null } as const;
  return [{ x: rank, y: shares[rank - 1] ?? 1, label, title, ...look }];
}

function rankTicks([low, high]: readonly [number, number], ranks: number): PlotTick[] {
  return tieredTicks((tier) => {
    const room = (rank: number) => (rank / (high - low)) * narrowestOf(tier);
    const step = RANK_STEPS.find((each) => room(each) >= textWidth(String(ranks)) + LABEL_GAP) ?? ranks;
    const steps = Array.from({ length: Math.floor(ranks / step) }, (_, position) => (position + 1) * step);
    // The first step stands close to 1 where steps are short.
    const later = steps.filter((rank) => rank - 1 > step / 2);
    return [1, ...later].map((value) => ({ value, label: String(value) }));
  });
}
