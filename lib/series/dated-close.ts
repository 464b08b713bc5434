import { at } from "./at";
import type { Series } from "./series";

/** One close with its day number. */
export interface DatedClose {
  readonly day: number;
  readonly close: number;
}

/** The day and close at a position of the series; throws a RangeError where the position is outside it. */
export function datedClose(series: Series, position: number): DatedClose {
  return { day: at(series.days, position), close: at(series.closes, position) };
}
