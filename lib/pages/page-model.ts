import type { Locale } from "@/lib/i18n/locale";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { Place } from "@/lib/url/page-table";
import { soundState } from "@/lib/url/sound-state";
import type { AddressProblem, ParsedState, ViewState } from "@/lib/url/view-state";
import { type LinkedTexts, linkedTexts, unlinkedTexts } from "@/lib/views/glossary/link-terms";
import { unknownPage } from "@/lib/views/made/unknown-page";
import { unknownSymbols } from "@/lib/views/made/unknown-symbols";
import { once } from "@/lib/views/parts/once";
import type { View } from "@/lib/views/parts/view";
import { placeBasis, type ViewBasis } from "@/lib/views/parts/view-basis";
import { answersVersion } from "./answers-version";
import type { PlaceData } from "./load-place";
import { type PageFrame, pageFrame } from "./page-frame";
import { staysAsItIs } from "./stays-as-it-is";
import { VIEW_TABLE } from "./view-table";

/** A view with all that a page or file of it needs. */
export interface PageModel {
  readonly t: Translator;
  readonly place: Place;
  /** What is shown: without what of the address was not used. */
  readonly state: ViewState;
  /** What of the address was not used, and why; empty for a good address. */
  readonly problems: readonly AddressProblem[];
  readonly view: View;
  /** The indices that the view is made from, its own first. */
  readonly records: readonly IndexRecord[];
  /** What stands around the view on its page; made when it is first asked for, which no file does. */
  readonly frame: () => PageFrame;
  /** What of its captions and definitions leads to the glossary; made when it is first asked for, which no file does. */
  readonly links: () => LinkedTexts;
  /** What its figures rest on: the days used, the last close, the sources; made when it is first asked for. */
  readonly basis: () => ViewBasis;
  /** The store's, or the one that was asked for. */
  readonly revision: number;
  /** Whether its files stay as they are: of closes alone, as they were at the revision that their address names. */
  readonly isPinned: boolean;
  /** Of what the store holds: another one may be another model. */
  readonly version: string;
  /** Since when the store has not confirmed what is shown; `null` where it has. */
  readonly staleSince: Date | null;
}

/** What is shown at a place, of what was loaded for it, which is called `version`; `null` where there is no such page. */
export function makeModel(
  locale: Locale,
  place: Place,
  parsed: ParsedState,
  data: PlaceData,
  version: string,
): PageModel | null {
  const t = translator(locale);
  const { catalogue, records, staleSince } = data;
  const { state: asked, problems: found, typed = {} } = withHeldRevision(parsed, data);
  const problems = [
    ...found,
    ...unknownSymbols(place, asked, heldIn(asked, data)),
    ...unknownBatch(asked, data),
    ...unknownPage(asked, catalogue.indices.length),
  ];
  const report = (problem: AddressProblem) => problems.push(problem);
  const row = VIEW_TABLE[place.page];
  const view = row.view({ ...data, place, state: asked, typed, t, report });
  if (view === null) return null;
  const state = soundState(asked, problems);
  const isPinned = staysAsItIs({ asof: state.asof, isOfCloses: row.isOfCloses, rates: data.rates });
  const { indices, revision } = catalogue;
  const record = row.ofNoIndex === true ? null : (records[0] ?? null);
  const frame = once(() => pageFrame({ t, place, state, view, record, indices, revision }));
  const basis = once(() => placeBasis(t, place, view, records));
  const links = once(() => pageLinks(t, place, view));
  return {
    ...{ t, place, state, problems, view, records, frame, links, basis },
    ...{ revision: state.asof ?? revision, isPinned, version, staleSince },
  };
}

/** The glossary does not lead to itself. */
function pageLinks(t: Translator, { page }: Place, view: View): LinkedTexts {
  return page === "glossary" ? unlinkedTexts(view) : linkedTexts(t, view);
}

/**
 * Loads what a place needs, and names that. The name begins with what the store held before, for numbers alone may come
 * again; while it does not answer, index and catalogue may be of different revisions, and are not the store's word.
 */
export async function loadNamed<D extends PlaceData | null>(
  load: () => Promise<D>,
): Promise<{ readonly data: D; readonly version: string }> {
  const before = await answersVersion();
  const data = await load();
  return { data, version: `${before} ${data === null ? "" : revisionsOf(data)}` };
}

function revisionsOf({ catalogue, records, rates, journal, staleSince }: PlaceData): string {
  const revisions = [catalogue, ...records, rates].map((held) => held?.revision).join(",");
  // An import that changed nothing raises no revision.
  return `${revisions} ${journal?.newest ?? ""} ${staleSince?.getTime() ?? ""}`;
}

/** Without a revision that the store never had, or at which it had no close of the index: what is shown is of now. */
export function withHeldRevision(parsed: ParsedState, { records, catalogue }: PlaceData): ParsedState {
  const { asof, ...state } = parsed.state;
  if (asof === undefined || records.some((record) => record.asof === asof)) return parsed;
  const [record] = records;
  const values = { symbol: record?.profile.symbol ?? "none", newest: catalogue.revision };
  const expected = { key: "allowed.heldRevision", values } as const;
  return {
    ...parsed,
    state,
    problems: [...parsed.problems, { parameter: "asof", found: String(asof), expected }],
  };
}

/** The indices that the store has, or that it had at the revision asked for. */
export function heldIn({ asof }: ViewState, { catalogue, records }: PlaceData) {
  return asof === undefined ? catalogue.indices : records;
}

/** The import that the store does not have. */
function unknownBatch({ batch }: ViewState, { journal, load }: PlaceData): AddressProblem[] {
  if (batch === undefined || load !== null) return [];
  const expected = { key: "allowed.heldBatch", values: { newest: journal?.newest ?? 0 } } as const;
  return [{ parameter: "batch", found: String(batch), expected }];
}
