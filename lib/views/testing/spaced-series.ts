import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";

/** So many closes so many days apart that rise by turns, and behind them, where asked, some on days in a row. */
export function spaced(count: number, spacing: number, daily = 0): Series {
  const lengths = Array.from({ length: count }, (_, at) => at * spacing);
  const last = lengths.at(-1) ?? 0;
  const days = Int32Array.from([...lengths, ...Array.from({ length: daily }, (_, at) => last + at + 1)]);
  const closes = Float64Array.from(days, (_, at) => 100 + at + 9 * Math.sin(at * at));
  return makeSeries("MADE", days, closes, { from: days[0] ?? 0, to: days.at(-1) ?? 0 });
}
