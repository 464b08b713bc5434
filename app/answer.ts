import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { Catalogue, IndexRecord } from "@/lib/reference/records";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadIndex } from "@/lib/store/load-index";
import type { Place } from "@/lib/url/address";
import { type AddressProblem, type ParsedState, parseViewState } from "@/lib/url/view-state";
import type { Answer } from "@/lib/views/answer";
import { compareView, DEFAULT_SYMBOLS } from "@/lib/views/compare";
import { addressSymbol, type ViewContext } from "@/lib/views/context";
import { dataView } from "@/lib/views/data";
import { indexView } from "@/lib/views/index-view";
import { rangePlace } from "@/lib/views/range-place";
import { titleBar } from "@/lib/views/title-bar";
import type { View } from "@/lib/views/view";
import { yearSpine } from "@/lib/views/year-spine";

/** What a view is made from, loaded; `records` has the index, or the indices compared. */
interface Loaded {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly records: readonly IndexRecord[];
  readonly parsed: ParsedState;
}

// An answer with what is written of it takes some 0.25 MB. A page, its file and its metadata are one answer.
const MOST_ANSWERS = 120;
const answers = new LRUCache<string, Answer>({ max: MOST_ANSWERS });

/**
 * The view at a place in a state, with all that its page and files need; `null` where there is no such index,
 * episode or milestone. Made once for each revision of the store and address.
 */
export async function answerPlace(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
): Promise<Answer | null> {
  const catalogue = await loadCatalogue();
  const key = `${catalogue.revision} ${locale} ${JSON.stringify(place)} ${query}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const parsed = parseViewState(place.page, query);
  const records = await loadRecords(place, parsed);
  if (records === null) return null;
  const answer = makeAnswer(place, { locale, catalogue, records, parsed });
  if (answer !== null) answers.set(key, answer);
  return answer;
}

async function loadRecords(place: Place, { state }: ParsedState): Promise<readonly IndexRecord[] | null> {
  if (place.page === "data") return [];
  if ("symbol" in place) {
    const record = await loadIndex(place.symbol);
    return record && [record];
  }
  const found = await loadKnown(state.symbols ?? DEFAULT_SYMBOLS);
  return found.length > 0 ? found : loadKnown(DEFAULT_SYMBOLS);
}

async function loadKnown(symbols: readonly string[]): Promise<IndexRecord[]> {
  const records = await Promise.all(symbols.map((symbol) => loadIndex(symbol)));
  return records.filter((record) => record !== null);
}

function makeAnswer(place: Place, loaded: Loaded): Answer | null {
  const { locale, catalogue, records, parsed } = loaded;
  const t = translator(locale);
  const { state } = parsed;
  const problems = [...parsed.problems, ...unknownSymbols(loaded)];
  const report: ViewContext["report"] = (problem) => problems.push(problem);
  const record = records[0] ?? null;
  const view = makeView(place, loaded, report);
  if (view === null) return null;
  const spine = record && {
    years: yearSpine(record, t, view.shown),
    rangeHref: rangePlace(locale, place, addressSymbol(record), state),
  };
  const { indices, revision } = catalogue;
  const bar = titleBar({ t, place, state, symbol: record?.profile.symbol ?? null, indices });
  return { t, place, state, problems, view, bar, record, spine, revision };
}

/** The symbols of a comparison that the store does not have. */
function unknownSymbols({ catalogue, parsed }: Loaded): AddressProblem[] {
  const known = catalogue.indices.map(({ profile }) => profile.symbol.toLowerCase());
  const unknown = (parsed.state.symbols ?? []).filter((symbol) => !known.includes(symbol));
  return unknown.map((symbol) => ({ parameter: "symbols", found: symbol, expected: known.join(",") }));
}

function makeView(place: Place, loaded: Loaded, report: ViewContext["report"]): View | null {
  const { locale, catalogue, records, parsed } = loaded;
  const t = translator(locale);
  if (place.page === "data") return dataView(t, catalogue);
  const { state } = parsed;
  if (place.page === "compare") return compareView({ records, indices: catalogue.indices, state, t, report });
  const [record] = records;
  return record === undefined ? null : indexView(place, { record, state, t, report });
}
