import { shownDirection } from "@/lib/format/shown-direction";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { isoFromDay, isoMonthFromDay } from "@/lib/series/day";
import { pageHref, placeOf } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

/** What a view of one index is made from. */
export interface ViewContext {
  readonly record: IndexRecord;
  readonly state: ViewState;
  /** The rates of exchange; `null` where the page needs none. */
  readonly rates: RatesRecord | null;
  readonly t: Translator;
  /** Takes a parameter that turns out not to fit the data: a range outside the coverage, say. */
  readonly report: (problem: AddressProblem) => void;
}

/** What a view of one index is made from that shows it beside others. */
export interface ContextBeside extends ViewContext {
  /** The indices that stand beside every index: the first twelve that have closes, but for its own, in the order of the catalogue. */
  readonly others: readonly IndexRecord[];
}

/** The index's name in the reader's language. */
export function indexName({ record, t }: Pick<ViewContext, "record" | "t">): string {
  return record.profile.name[t.locale];
}

type WithoutSymbol<P> = P extends { readonly symbol: string } ? Omit<P, "symbol"> : never;

/** A page of the index itself, without its symbol. */
type OwnPlace = WithoutSymbol<Place>;

/** The address of another page of an index, of the same revision as the page that leads there. */
export function indexHref(
  t: Translator,
  record: IndexRecord,
  place: OwnPlace,
  state: ViewState = {},
): string {
  const { asof } = record;
  const symbol = addressSymbol(record);
  return pageHref(
    t.locale,
    placeOf(place.page, { ...place, symbol }),
    asof === undefined ? state : { ...state, asof },
  );
}

/** The address of the page of a year. */
export function yearHref(t: Translator, record: IndexRecord, year: number): string {
  return indexHref(t, record, { page: "year", year: String(year) });
}

/** The address of the page of the month that a day lies in. */
export function monthHref(t: Translator, record: IndexRecord, day: number): string {
  return indexHref(t, record, { page: "month", month: isoMonthFromDay(day) });
}

/** The address of the page of a day. */
export function dayHref(t: Translator, record: IndexRecord, day: number): string {
  return indexHref(t, record, { page: "day", day: isoFromDay(day) });
}

/** Whether a record is of a reader's file that no store holds: of no revision, with no profile and no milestones. */
export function isOwnFile({ revision }: IndexRecord): boolean {
  return revision === 0;
}

/** The symbol as addresses write it. */
export function addressSymbol(record: IndexRecord): string {
  return record.profile.symbol.toLowerCase();
}

/** The direction of a fraction as it is shown, for messages that choose their words by it: `none` for 0.00 %. */
export function directionOf(change: number | null): "up" | "down" | "none" {
  return shownDirection(change, "fraction");
}
