import { maxIndex } from "d3-array";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";

/**
 * The first close strictly above `level`, with its day; `null` where none is. In sparse stretches it is the
 * first among the closes held. O(n).
 *
 * Throws a RangeError where `level` is not a number.
 */
export function firstCloseAbove(series: Series, level: number): DatedClose | null {
  if (Number.isNaN(level)) throw new RangeError("the level is not a number");
  const position = series.closes.findIndex((close) => close > level);
  return position < 0 ? null : datedClose(series, position);
}

/** The highest close of the series with its day, the first of equals; `null` for no close. O(n). */
export function recordClose(series: Series): DatedClose | null {
  const position = maxIndex(series.closes);
  return position < 0 ? null : datedClose(series, position);
}
