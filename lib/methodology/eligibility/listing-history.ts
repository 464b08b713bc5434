import { addMonths } from "@/lib/series/add-months";
import { civilFromDay } from "@/lib/series/day";
import type { Listing } from "./candidate";

/** Which edition of the rules counts: that of the source, or the one since the reform of March 2021. */
export const LISTING_RULES = ["before", "2021"] as const;
export type ListingRule = (typeof LISTING_RULES)[number];

/** Months that anybody needs since the reform of 2021. */
export const LEAST_SINCE_2021 = 3;

/** Months that are needed without regard to size, before it. */
export const LEAST_BEFORE = 24;

/** The guideline for large companies listed for less than 24 months: up to which rank how many months are enough. */
export const LARGE_CAP_GUIDELINE = [
  { lastRank: 5, months: 3 },
  { lastRank: 15, months: 6 },
  { lastRank: 20, months: 12 },
  { lastRank: 25, months: 18 },
] as const;

/** Months of listing that a company needs by its rank of average market value; `null` where that decides and is not known. */
export function leastMonths(rule: ListingRule, rank: number | null): number | null {
  if (rule === "2021") return LEAST_SINCE_2021;
  if (rank === null) return null;
  return LARGE_CAP_GUIDELINE.find(({ lastRank }) => rank <= lastRank)?.months ?? LEAST_BEFORE;
}

/** Hong Kong's first stock exchange was formed in 1891: what is said to be listed before is a slip. */
export const EARLIEST_LISTING = "1891-01-01";

const MONTHS_PER_YEAR = 12;

/**
 * Whole months from the first day of listing to the review, by the calendar: a month is over on the same day of the
 * next one, or on its last day where it has no such day (listed on 31 January, one month is over on 28 or 29
 * February). 0 for a listing after the review.
 */
export function wholeMonths(listed: number, review: number): number {
  const [from, to] = [civilFromDay(listed), civilFromDay(review)];
  const months = (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month;
  return Math.max(0, addMonths(listed, months) <= review ? months : months - 1);
}

/** How many whole months a company has been listed at a review; `null` where that is not known. */
export function monthsListed(listing: Listing | null, review: number): number | null {
  if (listing === null) return null;
  return listing.kind === "months" ? listing.months : wholeMonths(listing.day, review);
}
