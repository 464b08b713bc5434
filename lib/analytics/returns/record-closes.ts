import { at } from "@/lib/series/at";
import type { DatedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";

/**
 * The closes above every earlier one of the series, oldest first: P_t > max(P_0 … P_t−1). The first close is none, for
 * there is nothing it is above; a close at the running maximum is none either. In sparse stretches a record is one among
 * the closes held. Empty for closes that never rise above the first. O(n).
 */
export function recordCloses({ days, closes }: Series): DatedClose[] {
  const records: DatedClose[] = [];
  let highest = closes[0] ?? Number.NaN;
  for (let position = 1; position < closes.length; position++) {
    const close = at(closes, position);
    if (close <= highest) continue;
    highest = close;
    records.push({ day: at(days, position), close });
  }
  return records;
}
