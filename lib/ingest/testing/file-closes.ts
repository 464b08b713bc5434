import { generatedWalk, weekdays } from "@/lib/analytics/checks/testing/generated-series";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import type { FileCloses } from "../checks/found";

/** Closes as a file would have them from line 2 on, on weekdays unless days are given. */
export function fileOf(
  closes: readonly number[],
  days: ArrayLike<number> = weekdays(closes.length),
): FileCloses {
  return {
    days: Int32Array.from(days),
    closes: Float64Array.from(closes),
    lines: Int32Array.from(closes, (_, row) => row + 2),
  };
}

/** A stored series of generated closes, complete, on weekdays unless days are given. */
export function storedOf(
  symbol: string,
  closes: readonly number[] = generatedWalk(400),
  days: Int32Array = weekdays(closes.length),
): Series {
  const complete = { from: days[0] ?? 0, to: days.at(-1) ?? 0 };
  return makeSeries(symbol, days, Float64Array.from(closes), complete);
}
