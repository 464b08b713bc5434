import { notFound } from "next/navigation";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { loadIndex } from "@/lib/store/load-index";
import type { IndexRecord } from "@/lib/store/types";
import type { Place } from "@/lib/url/address";
import { parseViewState } from "@/lib/url/view-state";
import { annualView } from "@/lib/views/annual";
import type { Answer } from "@/lib/views/answer";
import { type CompareView, compareView, DEFAULT_SYMBOLS } from "@/lib/views/compare";
import type { ViewContext } from "@/lib/views/context";
import { dataView } from "@/lib/views/data";
import { drawdownsView } from "@/lib/views/drawdowns";
import { episodeView } from "@/lib/views/episode";
import { milestoneView } from "@/lib/views/milestone";
import { milestonesView } from "@/lib/views/milestones";
import { overviewView } from "@/lib/views/overview";
import type { View } from "@/lib/views/view";

type IndexPlace = Extract<Place, { symbol: string }>;
type MakeView<V extends View> = (context: ViewContext) => V | null;

/** The view of an index; `null` where the store has no such index, or the view no such thing. */
export async function answerIndex<V extends View>(
  locale: Locale,
  place: IndexPlace,
  query: URLSearchParams,
  make: MakeView<V>,
): Promise<Answer<V> | null> {
  const [record, { indices }] = await Promise.all([loadIndex(place.symbol), loadCatalogue()]);
  if (record === null) return null;
  const t = translator(locale);
  const { state, problems } = parseViewState(place.page, query);
  const all = [...problems];
  const view = make({ record, state, t, report: (problem) => all.push(problem) });
  return view && { t, place, state, problems: all, view, record, indices, revision: record.revision };
}

async function loadKnown(symbols: readonly string[]): Promise<IndexRecord[]> {
  const records = await Promise.all(symbols.map((symbol) => loadIndex(symbol)));
  return records.filter((record) => record !== null);
}

export interface CompareAnswer extends Answer<CompareView> {
  /** The indices compared, in the order of the address. */
  readonly symbols: readonly string[];
}

/** The comparison; symbols that the store does not have are reported and left out. */
export async function answerCompare(locale: Locale, query: URLSearchParams): Promise<CompareAnswer> {
  const t = translator(locale);
  const { state, problems } = parseViewState("compare", query);
  const all = [...problems];
  const wanted = state.symbols ?? DEFAULT_SYMBOLS;
  const { indices, revision } = await loadCatalogue();
  const known = indices.map(({ profile }) => profile.symbol.toLowerCase());
  for (const symbol of wanted.filter((item) => !known.includes(item))) {
    all.push({ parameter: "symbols", found: symbol, expected: known.join(",") });
  }
  const found = await loadKnown(wanted);
  const records = found.length > 0 ? found : await loadKnown(DEFAULT_SYMBOLS);
  const view = compareView({ records, state, t, report: (problem) => all.push(problem) });
  const symbols = records.map(({ profile }) => profile.symbol.toLowerCase());
  const record = records[0] ?? null;
  return { t, place: { page: "compare" }, state, problems: all, view, record, indices, revision, symbols };
}

/** The data page. */
export async function answerData(locale: Locale, query: URLSearchParams): Promise<Answer> {
  const t = translator(locale);
  const catalogue = await loadCatalogue();
  const { state, problems } = parseViewState("data", query);
  const { indices, revision } = catalogue;
  const view = dataView(t, catalogue);
  return { t, place: { page: "data" }, state, problems, view, record: null, indices, revision };
}

/** The view at any place, for the routes that answer with files; `null` where nothing is there. */
export async function answerPlace(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
): Promise<Answer | null> {
  switch (place.page) {
    case "compare":
      return answerCompare(locale, query);
    case "data":
      return answerData(locale, query);
    case "overview":
      return answerIndex(locale, place, query, overviewView);
    case "annual":
      return answerIndex(locale, place, query, annualView);
    case "drawdowns":
      return answerIndex(locale, place, query, drawdownsView);
    case "milestones":
      return answerIndex(locale, place, query, milestonesView);
    case "episode":
      return answerIndex(locale, place, query, (context) => episodeView(context, place.slug));
    case "milestone":
      return answerIndex(locale, place, query, (context) => milestoneView(context, place.slug));
  }
}

export interface PageInput<P> {
  readonly params: Promise<P & { locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Next's page props as language, path parameters and query; a language that does not exist is a 404. */
export async function readPage<P>({ params, searchParams }: PageInput<P>) {
  const { locale, ...rest } = await params;
  if (!isLocale(locale)) notFound();
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const item of Array.isArray(value) ? value : [value ?? ""]) query.append(name, item);
  }
  return { locale, params: rest as P, query };
}

/** The answer, or Next's 404 where there is none. */
export function orNotFound<T>(answer: T | null): T {
  if (answer === null) notFound();
  return answer;
}

/** The language of a path segment; English where it is none. */
export function localeOf(value: string | null): Locale {
  return value !== null && isLocale(value) ? value : DEFAULT_LOCALE;
}
