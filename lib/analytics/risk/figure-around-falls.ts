import { median } from "d3-array";
import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { addMonths } from "@/lib/series/add-months";
import { figureAt } from "./figure-at";
import type { DatedFigure } from "./figure-history";
import type { RollingFigure } from "./rolling-figure";

const MONTHS_APART = 12;

/** Where a rolling figure stood around a fall; each `null` where it has no value there. */
export interface FigureAroundFall<Fall> {
  readonly fall: Fall;
  /** A year before the peak. */
  readonly before: DatedFigure | null;
  readonly atPeak: DatedFigure | null;
  readonly atTrough: DatedFigure | null;
  /** A year after the peak. */
  readonly after: DatedFigure | null;
  /** Whether that year has not passed by the figure's last value. */
  readonly isRunning: boolean;
}

/**
 * A rolling figure a year before the peak of each fall, at its peak and trough, and a year after its peak: its last value
 * on or before the same day of the year (29 February: the 28th), at most 7 days older. O(m log n), m falls.
 */
export function figureAroundFalls<Fall extends Pick<DrawdownEpisode, "peak" | "trough">>(
  figure: RollingFigure,
  falls: readonly Fall[],
): FigureAroundFall<Fall>[] {
  const last = figure.days.at(-1) ?? Number.NEGATIVE_INFINITY;
  return falls.map((fall) => {
    const yearOn = addMonths(fall.peak.day, MONTHS_APART);
    return {
      fall,
      before: figureAt(figure, addMonths(fall.peak.day, -MONTHS_APART)),
      atPeak: figureAt(figure, fall.peak.day),
      atTrough: figureAt(figure, fall.trough.day),
      after: yearOn > last ? null : figureAt(figure, yearOn),
      isRunning: yearOn > last,
    };
  });
}

/** In how many falls a figure was higher than at the peak, of how many in which both are known. */
export interface HigherThanAtPeak {
  readonly known: number;
  readonly higher: number;
}

/** What is usual around falls. */
export interface UsualAroundFalls {
  readonly higherAtTrough: HigherThanAtPeak;
  readonly higherAfter: HigherThanAtPeak;
  /** The middle of the values known, each of its own falls; `null` for none. */
  readonly before: number | null;
  readonly atPeak: number | null;
  readonly atTrough: number | null;
  readonly after: number | null;
}

/** The medians around some falls, and how often the figure was higher than at the peak. O(m log m). */
export function usualAroundFalls(around: ReadonlyArray<FigureAroundFall<unknown>>): UsualAroundFalls {
  const middle = (part: "before" | "atPeak" | "atTrough" | "after") =>
    median(around, (each) => each[part]?.value) ?? null;
  const higher = (part: "atTrough" | "after"): HigherThanAtPeak => {
    const rises = around.flatMap(({ atPeak, [part]: later }) =>
      atPeak && later ? later.value - atPeak.value : [],
    );
    return { known: rises.length, higher: rises.filter((rise) => rise > 0).length };
  };
  return {
    higherAtTrough: higher("atTrough"),
    higherAfter: higher("after"),
    before: middle("before"),
    atPeak: middle("atPeak"),
    atTrough: middle("atTrough"),
    after: middle("after"),
  };
}
