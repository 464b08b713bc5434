import type { Catalogue, IndexRecord, Journal, LoadReport } from "@/lib/reference/records";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadIndex } from "@/lib/store/load-index";
import { loadJournal, loadLongJournal, loadReport } from "@/lib/store/load-journal";
import type { Cached } from "@/lib/store/read-through";
import type { Place } from "@/lib/url/address";
import type { ParsedState } from "@/lib/url/view-state";
import { DEFAULT_SYMBOLS } from "@/lib/views/compare/compare";
import { earliest } from "./earliest";

type Pause = () => Promise<void>;
type Records = ReadonlyArray<Cached<IndexRecord>>;

/** What the views of a place are made from, as the store has it or last had it. */
export interface PlaceData {
  readonly catalogue: Catalogue;
  /** The index, or the indices compared; none on the data page. */
  readonly records: readonly IndexRecord[];
  /** What was loaded when; on the data page only. */
  readonly journal: Journal | null;
  /** The load that the data page's address names; `null` where it names none that is there. */
  readonly report: LoadReport | null;
  /** Since when the store has not confirmed some of it; `null` where it has. */
  readonly staleSince: Date | null;
}

/**
 * Loads what a place needs, as of the revision that the address names if the store had it; `null` where there is no
 * such index. With `pause`, lists have their full length, for files, and others get their turn between two of them.
 * Rejects where the store cannot give it.
 */
export async function loadPlace(place: Place, parsed: ParsedState, pause?: Pause): Promise<PlaceData | null> {
  if (place.page === "data") return loadData(parsed, pause);
  const catalogue = await loadCatalogue();
  const records = (await loadAsof(place, parsed)) ?? (await loadRecords(place, parsed));
  if (records === null) return null;
  return {
    catalogue: catalogue.value,
    records: records.map(({ value }) => value),
    journal: null,
    report: null,
    staleSince: earliest([catalogue, ...records].map(({ staleSince }) => staleSince)),
  };
}

async function loadData({ state }: ParsedState, pause?: Pause): Promise<PlaceData> {
  const catalogue = await loadCatalogue();
  const { batch } = state;
  const journal =
    pause === undefined
      ? await loadJournal()
      : { value: await loadLongJournal(batch !== undefined, pause), staleSince: null };
  return {
    catalogue: catalogue.value,
    records: [],
    journal: journal.value,
    report: batch === undefined ? null : await loadReport(batch, pause),
    staleSince: earliest([catalogue.staleSince, journal.staleSince]),
  };
}

async function loadRecords(place: Place, { state }: ParsedState): Promise<Records | null> {
  if ("symbol" in place) {
    const record = await loadIndex(place.symbol);
    return record && [record];
  }
  const found = await loadKnown(state.symbols ?? DEFAULT_SYMBOLS);
  return found.length > 0 ? found : loadKnown(DEFAULT_SYMBOLS);
}

/** As they were at the revision that the address names; `null` where it names none or the store had nothing then. */
async function loadAsof(place: Place, { state }: ParsedState): Promise<Records | null> {
  const { asof } = state;
  if (asof === undefined) return null;
  const symbols = "symbol" in place ? [place.symbol] : (state.symbols ?? DEFAULT_SYMBOLS);
  const found = await loadKnown(symbols, asof);
  return found.length > 0 ? found : null;
}

async function loadKnown(symbols: readonly string[], asof?: number): Promise<Array<Cached<IndexRecord>>> {
  const records = await Promise.all(symbols.map((symbol) => loadIndex(symbol, asof)));
  return records.filter((record) => record !== null);
}
