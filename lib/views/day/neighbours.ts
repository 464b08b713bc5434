import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";

/** The closes held before and after a day; `null` where there is none. */
export interface Neighbours {
  readonly previous: DatedClose | null;
  readonly next: DatedClose | null;
}

/** The last close before a day and the first after it, whether the day itself has one or not. O(log n). */
export function neighboursOf(series: Series, day: number): Neighbours {
  const before = positionOnOrBefore(series.days, day - 1);
  const after = positionOnOrAfter(series.days, day + 1);
  return {
    previous: before < 0 ? null : datedClose(series, before),
    next: after >= series.days.length ? null : datedClose(series, after),
  };
}
