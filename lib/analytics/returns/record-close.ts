import { maxIndex } from "d3-array";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";

/** The highest close of the series with its day, the first of equals; `null` for no close. O(n). */
export function recordClose(series: Series): DatedClose | null {
  const position = maxIndex(series.closes);
  return position < 0 ? null : datedClose(series, position);
}
