import { formatCount, formatLevel, formatMoney, LEAST_UNNAMED } from "@/lib/format/format";

/**
 * A level as everywhere, two decimals; one that rounds to 10^15, or is more, by its first digits: `1.3E29`, for its last
 * ones mean nothing, and as tiles have it.
 */
export function levelText(value: number): string {
  return value < LEAST_UNNAMED ? formatLevel(value) : formatMoney(value, "en");
}

/** A sum in whole millions, the same way. */
export function sumText(value: number): string {
  return value < LEAST_UNNAMED ? formatCount(value) : formatMoney(value, "en");
}
