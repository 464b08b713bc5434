import { withStore } from "@/lib/cli/store/with-store";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { Catalogue } from "@/lib/reference/records";
import type { IndexProfile } from "@/lib/reference/types";
import { printable } from "@/lib/text/shown-text";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { Problem } from "../../../scripts/problem.js";
import { type DateRange, noClose } from "./date-range";

/** The tear sheet of an index that the store holds, and what it is. */
export interface AnalyzedIndex {
  readonly sheet: TearSheetView;
  readonly name: string;
  /** Whether dividends are in its closes; `null` where that is not known. */
  readonly returnBasis: IndexProfile["returnBasis"];
}

/**
 * The tear sheet of an index in a range, by its symbol in upper or lower case. Rejects with a Problem that names
 * the known ones where there is no such index, and the days there are where it has no close in the range. `asof`: of
 * the closes as they were at that revision of the store, with a Problem where it had none.
 */
export function analyzeIndex(symbol: string, range: DateRange, asof?: number): Promise<AnalyzedIndex> {
  return withStore(async (store) => {
    const catalogue = asof === undefined ? null : await store.catalogue();
    if (asof !== undefined && catalogue !== null && asof > catalogue.revision)
      throw new Problem(terminal.noRevision(asof, catalogue.revision));
    const record = await store.index(symbol, asof);
    if (record === null) throw unknownIndex(symbol, catalogue ?? (await store.catalogue()), asof);
    const sheet = indexTearSheet(record, range);
    if (sheet === null) throw noClose(record.series, range);
    return { sheet, name: record.profile.name.en, returnBasis: record.profile.returnBasis };
  });
}

function unknownIndex(symbol: string, catalogue: Catalogue, asof: number | undefined): Problem {
  const { indices } = catalogue;
  if (asof !== undefined && indices.some(({ profile }) => profile.symbol === symbol.toUpperCase())) {
    return new Problem(terminal.noCloseAtRevision(asof, symbol));
  }
  const known = indices.map(({ profile }) => profile.symbol).join(", ");
  return new Problem(terminal.unknownName(printable(symbol), known));
}
