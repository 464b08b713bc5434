import { max, min } from "d3-array";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { tieredTicks } from "@/lib/plot/axes/tiered-ticks";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { narrowestOf } from "@/lib/plot/axes/widths";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { DayRange } from "@/lib/series/series";
import type { LineWords } from "./level-plot";
import { linePieces, MOST_POINTS, pieceLine } from "./line-pieces";
import type { Plot, PlotAxis, PlotKeyEntry, PlotLine, PlotTick } from "./plot";
import { type MarkWish, plotMarks } from "./plot-marks";

/** One fall, measured from its peak. */
export interface AlignedEpisode {
  readonly id: string;
  /** Name of its line in the crosshair: the year of its peak, its month where another fall has the same year. */
  readonly name: string;
  /** Written at its trough: the year of the peak; where two falls are compared, the depth of each. Empty for no mark. */
  readonly label: string;
  /** Written at its end: its peak, where two falls are compared; otherwise empty. */
  readonly endLabel: string;
  /** The one the page is about, one set beside it, or one of the others: those two are last, thick and in colour. */
  readonly role: Role;
  /** Years since the peak, ascending from 0. */
  readonly years: ArrayLike<number>;
  /** Distances from the peak, fractions ≤ 0. */
  readonly depths: ArrayLike<number>;
  /** The years in which every session has its close; `null` for none. */
  readonly complete: DayRange | null;
  /** What pointer and screen reader get at the trough: `1973–74: −91.54 %`. */
  readonly title: string;
  readonly href: string | null;
}

type Role = "own" | "beside" | "other";

interface AlignedPlotInput {
  readonly episodes: readonly AlignedEpisode[];
  readonly formatPercent: (fraction: number) => string;
  /** Writes whole years since the peak, and "peak" for 0. */
  readonly formatYears: (years: number) => string;
  readonly key: LineWords;
  readonly height?: number;
}

const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
// A name at a recovery stands above the picture's upper edge.
const TOP_WITH_NAMES = 28;
const TONES = { own: "down", beside: "index", other: "soft" } as const;
const RANKS: readonly Role[] = ["other", "beside", "own"];
const MOST_POINTS_TOGETHER = 3600;
const YEAR_STEPS = [1, 2, 5, 10, 20];
const ROOM_FOR_LABEL = 26;

/**
 * Several falls laid over one another at their peaks, the one of the page and one set beside it in colour. Throws a
 * RangeError where there is none.
 */
export function alignedPlot(input: AlignedPlotInput): Plot {
  const { height = 340 } = input;
  const episodes = [...input.episodes].sort(
    (one, other) => RANKS.indexOf(one.role) - RANKS.indexOf(other.role),
  );
  if (episodes.length === 0) throw new RangeError("no episode to align");
  const mostPoints = Math.min(MOST_POINTS, Math.floor(MOST_POINTS_TOGETHER / episodes.length));
  const pieces = episodes.map((episode) => alignedLines(episode, mostPoints));
  const lines = pieces.flat();
  const longest = Math.max(0.25, max(lines, ({ xs }) => xs.at(-1)) ?? 0);
  const x: PlotAxis = {
    scale: "linear",
    domain: [0, longest],
    ticks: yearTicks(longest, input.formatYears),
    unit: "years",
  };
  const lowest = Math.min(-0.01, min(lines, ({ ys }) => min(ys)) ?? 0);
  const highest = Math.max(0, max(lines, ({ ys }) => max(ys)) ?? 0);
  const named = episodes.some(({ endLabel }) => endLabel !== "");
  const margin = { ...MARGIN, top: named ? TOP_WITH_NAMES : MARGIN.top };
  const area = height - margin.top - MARGIN.bottom;
  const yDomain = paddedDomain([lowest, highest], "linear", area, { low: ROOM_FOR_LABEL, high: 0 });
  const y = valueAxis({ scale: "linear", domain: yDomain, unit: "fraction" }, input.formatPercent, {
    count: 4,
  });
  const frame = { height, margin, x, y };
  // The falls in colour are labelled first, at their ends before their troughs; the others by depth.
  const coloured = ({ dot }: MarkWish) => Number(dot !== TONES.other);
  const troughs = episodes
    .map((episode, position) => troughOf(episode, pieces[position]))
    .filter(({ label }) => label !== "")
    .sort((one, other) => coloured(other) - coloured(one) || one.y - other.y);
  const ends = episodes.flatMap((episode, position) => endOf(episode, pieces[position])).reverse();
  const wishes = [...ends, ...troughs];
  return {
    ...frame,
    bands: [],
    bars: [],
    lines,
    marks: plotMarks(frame, lines, wishes),
    key: keyOf(lines, input.key),
  };
}

function alignedLines(episode: AlignedEpisode, mostPoints: number): PlotLine[] {
  const { id, name, role, years, depths, complete } = episode;
  const look = { label: name, tone: TONES[role], fillTo: null };
  return linePieces(years, depths, complete, mostPoints).map((piece, position) => ({
    ...pieceLine(piece, { ...look, id: `${id}-${position}` }),
    weight: piece.weight === "thick" && role === "other" ? "thin" : piece.weight,
    // A ten-thousandth of a year is under an hour, a millionth of the peak far below a pixel.
    xs: piece.xs.map((value) => Math.round(value * 1e4) / 1e4),
    ys: piece.ys.map((value) => Math.round(value * 1e6) / 1e6),
  }));
}

/** What sparse lines stand for, in the tone of most of them. */
function keyOf(lines: readonly PlotLine[], { sparse: label }: LineWords): PlotKeyEntry[] {
  const found = lines.find(({ weight }) => weight === "sparse");
  return found === undefined ? [] : [{ label, tone: found.tone, weight: "sparse", narrowOnly: false }];
}

function troughOf(episode: AlignedEpisode, pieces: readonly PlotLine[] = []): MarkWish {
  const ys = pieces.flatMap((piece) => piece.ys);
  const y = min(ys) ?? 0;
  const x = pieces.flatMap(({ xs }) => xs)[ys.indexOf(y)] ?? 0;
  const named = episode.role !== "other" ? ({ needed: true } as const) : {};
  return { ...markOf(episode), x, y, label: episode.label, side: "below", ...named };
}

/** Where a named fall ends: at its recovery, or where it stands. */
function endOf(episode: AlignedEpisode, pieces: readonly PlotLine[] = []): MarkWish[] {
  const line = pieces.at(-1);
  const [x, y] = [line?.xs.at(-1), line?.ys.at(-1)];
  if (episode.endLabel === "" || x === undefined || y === undefined) return [];
  return [{ ...markOf(episode), x, y, label: episode.endLabel, side: "above", needed: true }];
}

function markOf({ role, title, href }: AlignedEpisode) {
  const tone = TONES[role];
  return { labelTone: tone, dot: tone, title, href };
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
