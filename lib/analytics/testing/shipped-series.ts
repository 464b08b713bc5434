import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readIndices } from "@/lib/shipped/read-indices";

/** The series of every shipped index by its symbol, straight from the data files. */
export async function shippedSeries(): Promise<ReadonlyMap<string, Series>> {
  const indices = await readIndices(dataFolder());
  return new Map(
    indices.map(({ profile: { symbol }, closes }) => {
      const sessions = closes.filter(({ basis }) => basis === "session").map(({ date }) => requireDay(date));
      const [from, to] = [sessions[0], sessions.at(-1)];
      const days = Int32Array.from(closes, ({ date }) => requireDay(date));
      const values = Float64Array.from(closes, ({ close }) => Number(close));
      const complete = from === undefined || to === undefined ? null : { from, to };
      return [symbol, makeSeries(symbol, days, values, complete)];
    }),
  );
}
