import type { Constituent } from "./constituent";
import { chainedLevel } from "./index-level";

/** What each company counts per unit of its price: issued shares × free-float factor × cap factor. */
export function unitsOf(constituents: readonly Constituent[]): Float64Array {
  return Float64Array.from(
    constituents,
    (company) => company.issuedShares * company.freeFloat * company.capFactor,
  );
}

/** What of all companies counts at these prices, given in the order of their units. */
export function totalAtPrices(units: Float64Array, prices: Float64Array): number {
  let total = 0;
  for (let i = 0; i < units.length; i++) total += (units[i] ?? 0) * (prices[i] ?? 0);
  return total;
}

/**
 * The level on each day, chained from one to the next; the first day has the base level.
 * @param pricesByDay the prices of each day, in the order of the units; without a day there is no level
 */
export function levelHistory(
  units: Float64Array,
  pricesByDay: readonly Float64Array[],
  baseLevel: number,
): Float64Array {
  const levels = new Float64Array(pricesByDay.length);
  let previous = 0;
  pricesByDay.forEach((prices, day) => {
    const total = totalAtPrices(units, prices);
    levels[day] = day === 0 ? baseLevel : chainedLevel(levels[day - 1] ?? baseLevel, previous, total);
    previous = total;
  });
  return levels;
}
