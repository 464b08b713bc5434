import type { Catalogue } from "@/lib/reference/records";
import { printable } from "@/lib/text/shown-text";
import { indexTearSheet } from "@/lib/views/index-tear-sheet";
import type { TearSheetView } from "@/lib/views/tear-sheet";
import { type DateRange, noClose } from "./date-range";
import { Problem } from "./problem.js";
import { withStore } from "./with-store";

/** The tear sheet of an index that the store holds, and what it is. */
export interface AnalyzedIndex {
  readonly sheet: TearSheetView;
  readonly name: string;
  /** Whether dividends are in its closes. */
  readonly returnBasis: string;
}

/**
 * The tear sheet of an index in a range, by its symbol in upper or lower case. Rejects with a Problem that names
 * the known ones where there is no such index, and the days there are where it has no close in the range.
 */
export function analyzeIndex(symbol: string, range: DateRange): Promise<AnalyzedIndex> {
  return withStore(async (store) => {
    const record = await store.index(symbol);
    if (record === null) throw unknownIndex(symbol, await store.catalogue());
    const sheet = indexTearSheet(record, range);
    if (sheet === null) throw noClose(record.series, range);
    return { sheet, name: record.profile.name.en, returnBasis: record.profile.returnBasis };
  });
}

function unknownIndex(symbol: string, { indices }: Catalogue): Problem {
  const known = indices.map(({ profile }) => profile.symbol).join(", ");
  return new Problem(
    `${printable(symbol)}: found neither a file nor an index of this name, expected a file or ${known}`,
  );
}
