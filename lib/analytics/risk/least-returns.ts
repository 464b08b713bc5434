import type { RegularPeriodicity } from "@/lib/series/series";

/** The fewest returns that say anything. */
export interface LeastReturns {
  readonly volatility: number;
  /** Of ratios and tail figures. */
  readonly ratios: number;
}

const LEAST_RETURNS: Readonly<Record<RegularPeriodicity, LeastReturns>> = {
  daily: { volatility: 20, ratios: 60 },
  weekly: { volatility: 20, ratios: 52 },
  monthly: { volatility: 12, ratios: 24 },
  quarterly: { volatility: 8, ratios: 12 },
  yearly: { volatility: 5, ratios: 10 },
};

/** How many returns figures take at least, by what the closes are. (definitions §3, §5) */
export function leastReturns(periodicity: RegularPeriodicity): LeastReturns {
  return LEAST_RETURNS[periodicity];
}
