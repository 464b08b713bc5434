import fc from "fast-check";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";

/** Random walks of closes: up to 60 years, sparse at first, then every day, then sparse again. */
export const arbitrarySeries: fc.Arbitrary<Series> = fc
  .record({
    start: fc.integer({ min: -2000, max: 15_000 }),
    before: fc.integer({ min: 0, max: 60 }),
    daily: fc.integer({ min: 1, max: 4000 }),
    after: fc.integer({ min: 0, max: 20 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    level: fc.double({ min: 1, max: 40_000, noNaN: true }),
  })
  .map(({ start, before, daily, after, seed, level }) => {
    const random = randomFrom(seed);
    const steps = [
      ...new Array<number>(before).fill(120),
      ...new Array<number>(daily).fill(1),
      ...new Array<number>(after).fill(90),
    ];
    const days = Int32Array.from(steps);
    const closes = Float64Array.from(steps);
    let day = start;
    let close = level;
    steps.forEach((step, position) => {
      day += step;
      close *= Math.exp((random() - 0.49) * 0.03 * Math.sqrt(step));
      days[position] = day;
      closes[position] = close;
    });
    const complete = { from: days[before] ?? 0, to: days[before + daily - 1] ?? 0 };
    return makeSeries("TEST", days, closes, complete);
  });

/** A small congruential generator, so that a failing example can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Labels of years, months and days as the pages write them in English, without a locale's help. */
export function tickLabel(day: number, kind: "year" | "month" | "day"): string {
  const [year = "", month = "", date = ""] = new Date(day * 86_400_000).toISOString().slice(0, 10).split("-");
  if (kind === "year") return year;
  return kind === "month" ? `M${month}` : `${Number(date)} M${month}`;
}
