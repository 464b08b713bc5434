import { max, min } from "d3-array";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { narrowestOf } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import { thin } from "@/lib/series/thin";
import { MOST_POINTS } from "./line-pieces";
import type { Plot, PlotAxis, PlotLine, PlotTick } from "./plot";
import { type MarkWish, plotMarks } from "./plot-marks";

/** One fall, measured from its peak. */
export interface AlignedEpisode {
  readonly id: string;
  /** Written at its trough: the year of the peak. */
  readonly label: string;
  /** The one the page is about: last, thick and in colour. */
  readonly current: boolean;
  /** Years since the peak, ascending from 0. */
  readonly years: ArrayLike<number>;
  /** Distances from the peak, fractions ≤ 0. */
  readonly depths: ArrayLike<number>;
  /** What pointer and screen reader get at the trough: `1973–74: −91.54 %`. */
  readonly title: string;
  readonly href: string | null;
}

interface AlignedPlotInput {
  readonly episodes: readonly AlignedEpisode[];
  readonly formatPercent: (fraction: number) => string;
  /** Writes whole years since the peak, and "peak" for 0. */
  readonly formatYears: (years: number) => string;
  readonly height?: number;
}

const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const MOST_POINTS_TOGETHER = 3600;
const YEAR_STEPS = [1, 2, 5, 10, 20];
const ROOM_FOR_LABEL = 26;

/** Several falls laid over one another at their peaks. Throws a RangeError where there is none. */
export function alignedPlot(input: AlignedPlotInput): Plot {
  const { height = 340 } = input;
  const episodes = [...input.episodes].sort((one, other) => Number(one.current) - Number(other.current));
  if (episodes.length === 0) throw new RangeError("no episode to align");
  const mostPoints = Math.min(MOST_POINTS, Math.floor(MOST_POINTS_TOGETHER / episodes.length));
  const lines = episodes.map((episode) => alignedLine(episode, mostPoints));
  const longest = Math.max(0.25, max(lines, ({ xs }) => xs.at(-1)) ?? 0);
  const x: PlotAxis = {
    scale: "linear",
    domain: [0, longest],
    ticks: yearTicks(longest, input.formatYears),
    unit: "years",
  };
  const lowest = Math.min(-0.01, min(lines, ({ ys }) => min(ys)) ?? 0);
  const highest = Math.max(0, max(lines, ({ ys }) => max(ys)) ?? 0);
  const area = height - MARGIN.top - MARGIN.bottom;
  const yDomain = paddedDomain([lowest, highest], "linear", area, { low: ROOM_FOR_LABEL, high: 0 });
  const y = valueAxis({ scale: "linear", domain: yDomain, unit: "fraction" }, input.formatPercent, 4);
  const frame = { height, margin: MARGIN, x, y };
  // The page's own fall is labelled first, the others by depth.
  const wishes = episodes
    .map((episode, position) => troughOf(episode, lines[position]))
    .sort((one, other) => Number(other.dot === "down") - Number(one.dot === "down") || one.y - other.y);
  return { ...frame, bands: [], bars: [], lines, marks: plotMarks(frame, lines, wishes), key: [] };
}

function alignedLine(episode: AlignedEpisode, mostPoints: number): PlotLine {
  const kept = Array.from(thin(episode.years, episode.depths, mostPoints));
  return {
    id: episode.id,
    label: episode.label,
    endLabel: "",
    endLabelShift: 0,
    tone: episode.current ? "down" : "soft",
    weight: episode.current ? "thick" : "thin",
    fillTo: null,
    // A ten-thousandth of a year is under an hour, a millionth of the peak far below a pixel.
    xs: kept.map((position) => Math.round((episode.years[position] ?? 0) * 1e4) / 1e4),
    ys: kept.map((position) => Math.round((episode.depths[position] ?? 0) * 1e6) / 1e6),
  };
}

function troughOf(episode: AlignedEpisode, line: PlotLine | undefined): MarkWish {
  const ys = line?.ys ?? [];
  const y = min(ys) ?? 0;
  const tone = episode.current ? "down" : "soft";
  return {
    x: line?.xs[ys.indexOf(y)] ?? 0,
    y,
    label: episode.label,
    labelTone: tone,
    dot: tone,
    title: episode.title,
    href: episode.href,
    side: "below",
  };
}

function yearTicks(longest: number, format: (years: number) => string): PlotTick[] {
  const widest = textWidth(format(Math.floor(longest))) + 24;
  return tieredTicks((tier) => {
    const step =
      YEAR_STEPS.find((years) => (years / longest) * narrowestOf(tier) >= widest) ?? Math.ceil(longest);
    const count = Math.floor(longest / step) + 1;
    return Array.from({ length: count }, (_, position) => ({
      value: position * step,
      label: format(position * step),
    }));
  });
}
