import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary, RatesRecord } from "@/lib/reference/records";
import type { OwnAddress } from "@/lib/url/address";
import { soundState } from "@/lib/url/sound-state";
import { type AddressProblem, parseViewState, type ViewState } from "@/lib/url/view-state";
import { linkedTexts } from "@/lib/views/glossary/link-terms";
import { INDEX_VIEWS, type IndexViewInput } from "@/lib/views/made/index-views";
import { unknownPage } from "@/lib/views/made/unknown-page";
import { unknownSymbols } from "@/lib/views/made/unknown-symbols";
import { once } from "@/lib/views/parts/once";
import { placeBasis } from "@/lib/views/parts/view-basis";
import { pageSpine } from "@/lib/views/parts/year-spine";

/** The pages that a file has: those whose views are made from closes alone. */
export type OwnPageName = keyof typeof INDEX_VIEWS;

/** Whether a file has a page of that name. */
export function isOwnPage(name: string): name is OwnPageName {
  return Object.hasOwn(INDEX_VIEWS, name);
}

/** What a page of a file is made from. */
export interface OwnHoldings {
  /** The file of the page, or the indices and files compared, and behind it those that it is shown beside. */
  readonly records: readonly IndexRecord[];
  /** What can be compared: the files that are open, and the indices of the store. */
  readonly indices: readonly IndexSummary[];
  /** `null` where the page needs none, or there are none. */
  readonly rates: RatesRecord | null;
}

/** What is shown at an address of a file, by the same view functions as the pages of the store. */
export type OwnModel = NonNullable<ReturnType<typeof ownModel>>;

/** The model of a page of a file; `null` where there is no such page: no such year, no such fall. */
export function ownModel(locale: Locale, { place, query }: OwnAddress, holdings: OwnHoldings) {
  if (!isOwnPage(place.page)) return null;
  const t = translator(locale);
  const parsed = parseViewState(place.page, query);
  const { records, indices, rates } = holdings;
  // Of an index that the server did not give there is nothing to show either.
  const held = indices.filter(({ profile }) => isGiven(profile.symbol, parsed.state, records));
  const problems: AddressProblem[] = [
    ...parsed.problems,
    ...unknownSymbols(place, parsed.state, held),
    ...unknownPage(parsed.state, indices.length),
  ];
  const input: IndexViewInput = {
    ...{ t, place, records, rates, state: parsed.state, catalogue: { indices } },
    report: (problem) => problems.push(problem),
  };
  const view = INDEX_VIEWS[place.page](input);
  if (view === null) return null;
  const state = soundState(parsed.state, problems);
  const [record] = records;
  return {
    ...{ t, place, state, problems, view },
    spine: record === undefined ? null : pageSpine(record, { t, place, state, shown: view.shown }),
    basis: once(() => placeBasis(t, place, view, records)),
    links: once(() => linkedTexts(t, view)),
    // Files are not of a revision of the store.
    revision: 0,
  };
}

/** Whether an index is there, as far as a state asks for it. */
function isGiven(
  symbol: string,
  { symbols = [], against = [] }: ViewState,
  records: readonly IndexRecord[],
): boolean {
  const isAsked = [...symbols, ...against].includes(symbol.toLowerCase());
  return !isAsked || records.some(({ profile }) => profile.symbol === symbol);
}
