import { dozenOf, firstDozen } from "@/lib/reference/dozen";
import type {
  Catalogue,
  IndexRecord,
  IndexSummary,
  Journal,
  LoadReport,
  RatesRecord,
} from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadFacts } from "@/lib/store/load-facts";
import { loadHeldDays } from "@/lib/store/load-held-days";
import { loadIndex } from "@/lib/store/load-index";
import { loadJournal, loadLongJournal, loadReport } from "@/lib/store/load-journal";
import { loadRates } from "@/lib/store/load-rates";
import { loadSummariesAt } from "@/lib/store/load-summaries";
import type { Cached } from "@/lib/store/read-through";
import { DEFAULT_SYMBOL } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { DEFAULT_SYMBOLS } from "@/lib/views/compare/compare";
import { namedAmong } from "@/lib/views/go/named-among";
import { TECH_SYMBOLS } from "@/lib/views/tech/tech-years";

type Pause = () => Promise<void>;
type Records = ReadonlyArray<Cached<IndexRecord>>;

/** What the view of a place is made from, as the store has it or last had it. */
export interface PlaceData {
  readonly catalogue: Catalogue;
  /** The index, or the indices compared, or the index and those beside it, or a dozen; none on the data page. */
  readonly records: readonly IndexRecord[];
  /** The rates of exchange; `null` for a page or state that needs none. */
  readonly rates: RatesRecord | null;
  /** The dated facts around the indices; `null` for a page that needs none. */
  readonly facts: ReferenceFacts | null;
  /** What was loaded when; on the data page only. */
  readonly journal: Journal | null;
  /** Whether lists have their full length, as files may have them; absent where they are those of a page. */
  readonly isWhole?: boolean;
  /** The load that the data page's address names; `null` where it names none that is there. */
  readonly load: LoadReport | null;
  /** Since when the store has not confirmed some of it; `null` where it has. */
  readonly staleSince: Date | null;
}

/**
 * Loads what a place needs in a state, as of the revision that this names if the store had it; `null` where there is no
 * such index. With `pause`, lists have their full length, for files, and others get their turn between two of them.
 * Rejects where the store cannot give it.
 */
export type LoadPlace = (place: Place, state: ViewState, pause?: Pause) => Promise<PlaceData | null>;

/** The index of a place. */
export const loadOne: LoadPlace = async (place, { asof }) => {
  if (!("symbol" in place)) return null;
  const { symbol } = place;
  return withCatalogue(async () => {
    const earlier = asof === undefined ? null : await loadIndex(symbol, asof);
    const record = earlier ?? (await loadIndex(symbol));
    return record && [record];
  });
};

/** The index of a place, and behind it those that stand beside every index: the first twelve, in the order of the catalogue. */
export const loadBeside: LoadPlace = async (place, state) => {
  const own = await loadOne(place, state);
  if (own === null) return null;
  const symbols = symbolsOf(firstDozen(own.catalogue.indices));
  const others = symbols.filter((symbol) => symbol !== own.records[0]?.profile.symbol);
  return beside(own, await loadKnown(others, own.records[0]?.asof));
};

/** The index of a place, and behind it those that the state draws against it and that there are, in the state's order. */
export const loadAgainst: LoadPlace = async (place, state) => {
  const own = await loadOne(place, state);
  const symbols = (state.against ?? []).filter((symbol) => "symbol" in place && symbol !== place.symbol);
  if (own === null || symbols.length === 0) return own;
  return beside(own, await loadKnown(symbols, own.records[0]?.asof));
};

/** What was loaded for an index, with others behind it. */
function beside(own: PlaceData, others: Records): PlaceData {
  return {
    ...own,
    records: [...own.records, ...others.map(({ value }) => value)],
    staleSince: earliest([own.staleSince, ...others.map(({ staleSince }) => staleSince)]),
  };
}

/** The index that the state names, or the almanac's own, and behind it those that stand beside it. */
export const loadContents: LoadPlace = async (_place, state) => {
  const of = (symbol: string) => loadBeside({ page: "overview", symbol }, state);
  const asked = state.symbol === undefined ? null : await of(state.symbol);
  return asked ?? of(DEFAULT_SYMBOL);
};

/**
 * The dozen of indices that the state asks for, in the order of the catalogue; all where there are no more. At an earlier
 * revision those of them that had closes, if any did.
 */
export const loadDozen: LoadPlace = (_place, { asof, page }) =>
  withCatalogue(async ({ indices }) => {
    const symbols = symbolsOf(dozenOf(indices, page).items);
    const earlier = asof === undefined ? [] : await loadKnown(symbols, asof);
    return earlier.length > 0 ? earlier : loadKnown(symbols);
  });

/** The first twelve indices, and behind them those of the others that a text names. */
export const loadNamed: LoadPlace = (_place, { q = "" }) =>
  withCatalogue(({ indices }) => {
    return loadKnown(symbolsOf([...firstDozen(indices), ...namedAmong(indices, q)]));
  });

/** The indices that a comparison names, those that there are; the default ones where it names none that is there. */
export const loadCompared: LoadPlace = (_place, { asof, symbols = DEFAULT_SYMBOLS }) =>
  withCatalogue(async () => {
    const earlier = asof === undefined ? [] : await loadKnown(symbols, asof);
    const found = earlier.length > 0 ? earlier : await loadKnown(symbols);
    return found.length > 0 ? found : loadKnown(DEFAULT_SYMBOLS);
  });

/** The TECH index and the markets that it is measured against, those that there are; of the earlier revision if any had closes. */
export const loadTech: LoadPlace = (_place, { asof }) =>
  withCatalogue(async () => {
    const earlier = asof === undefined ? [] : await loadKnown(TECH_SYMBOLS, asof);
    return earlier.length > 0 ? earlier : loadKnown(TECH_SYMBOLS);
  });

/** Whether a state asks for another currency than each index's own. */
export function asksForCurrency({ currency = "local" }: ViewState): boolean {
  return currency !== "local";
}

/** As `load`, with the rates of exchange where a state `needs` them: a page that does not is there without them. */
export function withRates(load: LoadPlace, needs: (state: ViewState) => boolean = () => true): LoadPlace {
  return async (place, state) => {
    const data = await load(place, state);
    if (data === null || !needs(state)) return data;
    const rates = await loadRates();
    return { ...data, rates: rates.value, staleSince: earliest([data.staleSince, rates.staleSince]) };
  };
}

/** As `load`, with the dated facts around the indices. */
export function withFacts(load: LoadPlace): LoadPlace {
  return async (place, state) => {
    const data = await load(place, state);
    if (data === null) return null;
    const facts = await loadFacts();
    return { ...data, facts: facts.value, staleSince: earliest([data.staleSince, facts.staleSince]) };
  };
}

/** No index, but what the store says of all of them. */
export const loadNone: LoadPlace = () => withCatalogue(async () => []);

/** The same, of an earlier revision with the list of the indices that had closes then. */
export const loadListed: LoadPlace = async (place, state) => {
  const data = await loadNone(place, state);
  if (data === null || state.asof === undefined) return data;
  const { value: indices, staleSince } = await loadSummariesAt(state.asof);
  const catalogue = { ...data.catalogue, indices };
  return { ...data, catalogue, staleSince: earliest([data.staleSince, staleSince]) };
};

/** What was loaded when, the load that the state names, and on which days the indices of the page have closes. */
export const loadLoads: LoadPlace = async (_place, { batch, page }, pause) => {
  const catalogue = await loadCatalogue();
  const isWhole = pause !== undefined;
  const journal = isWhole
    ? { value: await loadLongJournal(batch !== undefined, pause), staleSince: null }
    : await loadJournal();
  const { indices } = catalogue.value;
  const held = await loadHeldDays(symbolsOf(isWhole ? indices : dozenOf(indices, page).items), pause);
  return {
    catalogue: catalogue.value,
    records: [],
    rates: null,
    facts: null,
    journal: { ...journal.value, held: held.value },
    isWhole,
    load: batch === undefined ? null : await loadReport(batch, pause),
    staleSince: earliest([catalogue.staleSince, journal.staleSince, held.staleSince]),
  };
};

async function withCatalogue(
  load: (catalogue: Catalogue) => Promise<Records | null>,
): Promise<PlaceData | null> {
  const catalogue = await loadCatalogue();
  const records = await load(catalogue.value);
  return (
    records && {
      catalogue: catalogue.value,
      records: records.map(({ value }) => value),
      rates: null,
      facts: null,
      journal: null,
      load: null,
      staleSince: earliest([catalogue, ...records].map(({ staleSince }) => staleSince)),
    }
  );
}

function symbolsOf(indices: readonly IndexSummary[]): string[] {
  return indices.map(({ profile }) => profile.symbol);
}

async function loadKnown(symbols: readonly string[], asof?: number): Promise<Array<Cached<IndexRecord>>> {
  const records = await Promise.all(symbols.map((symbol) => loadIndex(symbol, asof)));
  return records.filter((record) => record !== null);
}

/** The earliest of the dates that there are; `null` where there is none. */
export function earliest(dates: ReadonlyArray<Date | null>): Date | null {
  const [first] = dates.flatMap((date) => date ?? []).sort((one, other) => +one - +other);
  return first ?? null;
}
