import { formatCount, formatLevel, formatMoney } from "@/lib/format/format";

// From here on a number has no room for its last digits: what would be written of them means nothing.
const MOST_WRITTEN_OUT = 1e15;

/** A level as everywhere, two decimals; one of 10^15 and more by its first digits: `1.3E29`. */
export function levelText(value: number): string {
  return value < MOST_WRITTEN_OUT ? formatLevel(value) : formatMoney(value, "en");
}

/** A sum in whole millions, the same way. */
export function sumText(value: number): string {
  return value < MOST_WRITTEN_OUT ? formatCount(value) : formatMoney(value, "en");
}
