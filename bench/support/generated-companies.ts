import type { Constituent } from "../../lib/methodology/constituent";
import { mulberry32 } from "./generated-series";

const SEED = 19_640_731;

/** Companies made up for a bench, a few of them as large as all others together; the same in every run. */
export function generatedCompanies(count: number): Constituent[] {
  const random = mulberry32(SEED);
  return Array.from({ length: count }, (_, rank) => ({
    name: `Generated ${rank + 1}`,
    price: cents(1 + 200 * random()),
    issuedShares: Math.round(4e11 / (rank + 1) ** 1.3),
    freeFloat: cents(0.2 + 0.8 * random()),
    capFactor: 1,
  }));
}

/** Their prices on each day, walks from the price that they have; of so many days. */
export function generatedPrices(companies: readonly Constituent[], days: number): Float64Array[] {
  const random = mulberry32(SEED + 1);
  const prices = [Float64Array.from(companies, ({ price }) => price)];
  while (prices.length < days) {
    const last = prices.at(-1) ?? new Float64Array();
    prices.push(last.map((price) => Math.max(0.01, cents(price * (0.98 + 0.0401 * random())))));
  }
  return prices;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
