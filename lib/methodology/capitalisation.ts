import type { Constituent } from "./constituent";

/** What a company's free shares are worth, before the cap: price × issued shares × free-float factor. */
export function uncappedCapitalisation({ price, issuedShares, freeFloat }: Constituent): number {
  return price * issuedShares * freeFloat;
}

/** What of a company counts in the index, in its currency: price × issued shares × free-float factor × cap factor. */
export function capitalisation(constituent: Constituent): number {
  return uncappedCapitalisation(constituent) * constituent.capFactor;
}

/** What of all companies counts in the index: the sum over their capitalisations; 0 for none. */
export function totalCapitalisation(constituents: readonly Constituent[]): number {
  let total = 0;
  for (const constituent of constituents) total += capitalisation(constituent);
  return total;
}

/** The share of each company in the index, as fractions that sum to 1; `null` where nothing counts. */
export function weightsOf(constituents: readonly Constituent[]): Float64Array | null {
  const total = totalCapitalisation(constituents);
  if (!(total > 0)) return null;
  return Float64Array.from(constituents, (constituent) => capitalisation(constituent) / total);
}
