import { LRUCache } from "lru-cache";
import { dateOfToday } from "@/lib/format/date-of-today";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { requireDay } from "@/lib/series/day";
import type { Place } from "@/lib/url/address";
import { type AddressProblem, type ParsedState, parseViewState } from "@/lib/url/view-state";
import { compareView } from "@/lib/views/compare/compare";
import { dataView } from "@/lib/views/data/data";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";
import { earlierNote } from "@/lib/views/parts/earlier-note";
import { rangePlace } from "@/lib/views/parts/range-place";
import type { View } from "@/lib/views/parts/view";
import { indexView } from "./index-view";
import { loadPlace, type PlaceData } from "./load-place";
import type { Answer } from "./page-model";
import { titleBar } from "./title-bar";
import { yearSpine } from "./year-spine";

/** What a view is made from, loaded, for a reader and an address. */
interface Loaded extends PlaceData {
  readonly locale: Locale;
  readonly parsed: ParsedState;
}

/** An answer, and since when the store has not confirmed it; `null` where it has. */
export interface Answered {
  readonly answer: Answer;
  /** Of what the store holds: another one may be another answer. */
  readonly version: string;
  readonly staleSince: Date | null;
}

// An answer with what is written of it takes some 0.25 MB. A page, its file and its metadata are one answer.
const MOST_ANSWERS = 120;
const answers = new LRUCache<string, Answer>({ max: MOST_ANSWERS });

/**
 * The view at a place in a state, with all that its page and files need; `null` where there is no such index,
 * episode or milestone. Made once for each address and revision of what it shows.
 */
export async function answerPlace(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
): Promise<Answered | null> {
  const asked = parseViewState(place.page, query);
  const data = await loadPlace(place, asked);
  if (data === null) return null;
  // An overview says how old its last close is, so that a new day has new answers.
  const version = `${dateOfToday()} ${versionOf(data)}`;
  const key = `${version} ${locale} ${JSON.stringify(place)} ${query}`;
  const answer =
    answers.get(key) ?? makeAnswer(place, { ...data, locale, parsed: withHeldRevision(asked, data) });
  if (answer === null) return null;
  answers.set(key, answer);
  return { answer, version, staleSince: data.staleSince };
}

/** The same with lists at their full length, made anew each time; `pause` comes between reading and making it. */
export async function answerLong(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
  pause: () => Promise<void>,
): Promise<Answer | null> {
  const parsed = parseViewState(place.page, query);
  const data = await loadPlace(place, parsed, pause);
  await pause();
  return data && makeAnswer(place, { ...data, locale, parsed });
}

/** While the store does not answer, index and catalogue may be of different revisions, and are not the store's word. */
function versionOf({ catalogue, records, journal, staleSince }: PlaceData): string {
  const revisions = [catalogue, ...records].map(({ revision }) => revision).join(",");
  // An import that changed nothing raises no revision.
  return `${revisions} ${journal?.newest ?? ""} ${staleSince?.getTime() ?? ""}`;
}

/** Without a revision that the store never had, or at which it had no close of the index: what is shown is of now. */
function withHeldRevision(parsed: ParsedState, { records, catalogue }: PlaceData): ParsedState {
  const { asof, ...state } = parsed.state;
  if (asof === undefined || records.some((record) => record.asof === asof)) return parsed;
  const [record] = records;
  const closes = record === undefined ? "closes" : `closes of ${record.profile.symbol}`;
  const expected = `a revision at which the store had ${closes}, at most ${catalogue.revision}`;
  return { state, problems: [...parsed.problems, { parameter: "asof", found: String(asof), expected }] };
}

function makeAnswer(place: Place, loaded: Loaded): Answer | null {
  const { locale, catalogue, records, parsed } = loaded;
  const t = translator(locale);
  const { state } = parsed;
  const problems = [...parsed.problems, ...unknownSymbols(loaded), ...unknownBatch(loaded)];
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
  const earlier = earlierNote(t, place, state, revision);
  return { t, place, state, problems, view, bar, record, spine, earlier, revision: state.asof ?? revision };
}

/** The symbols of a comparison that the store does not have, or did not have at the revision asked for. */
function unknownSymbols({ catalogue, records, parsed }: Loaded): AddressProblem[] {
  const held = parsed.state.asof === undefined ? catalogue.indices : records;
  const known = held.map(({ profile }) => profile.symbol.toLowerCase());
  const unknown = (parsed.state.symbols ?? []).filter((symbol) => !known.includes(symbol));
  return unknown.map((symbol) => ({ parameter: "symbols", found: symbol, expected: known.join(",") }));
}

/** The import that the store does not have. */
function unknownBatch({ parsed, journal, report }: Loaded): AddressProblem[] {
  const { batch } = parsed.state;
  if (batch === undefined || report !== null) return [];
  const expected = `the number of an import, at most ${journal?.newest ?? 0}`;
  return [{ parameter: "batch", found: String(batch), expected }];
}

function makeView(place: Place, loaded: Loaded, report: ViewContext["report"]): View | null {
  const { locale, catalogue, records, parsed } = loaded;
  const t = translator(locale);
  const { journal, report: importReport } = loaded;
  if (place.page === "data") return journal && dataView(t, { catalogue, journal, report: importReport });
  const { state } = parsed;
  if (place.page === "compare") return compareView({ records, indices: catalogue.indices, state, t, report });
  const [record] = records;
  return record === undefined
    ? null
    : indexView(place, { record, state, t, report, today: requireDay(dateOfToday()) });
}
