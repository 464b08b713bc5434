import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

/** What a view of one index is made from. */
export interface ViewContext {
  readonly record: IndexRecord;
  readonly state: ViewState;
  readonly t: Translator;
  /** The day on which the view is read: ages are counted to it, nothing else depends on it. */
  readonly today: number;
  /** Takes a parameter that turns out not to fit the data: a range outside the coverage, say. */
  readonly report: (problem: AddressProblem) => void;
}

/** The index's name in the reader's language. */
export function indexName({ record, t }: Pick<ViewContext, "record" | "t">): string {
  return record.profile.name[t.locale];
}

/** A page of the index itself, without its symbol. */
export type OwnPlace =
  | { readonly page: "overview" | "annual" | "drawdowns" | "milestones" }
  | { readonly page: "episode" | "milestone"; readonly slug: string };

/** The address of another page of an index, of the same revision as the page that leads there. */
export function indexHref(
  t: Translator,
  record: IndexRecord,
  place: OwnPlace,
  state: ViewState = {},
): string {
  const { asof } = record;
  const symbol = addressSymbol(record);
  return pageHref(t.locale, { ...place, symbol }, asof === undefined ? state : { ...state, asof });
}

/** The symbol as addresses write it. */
export function addressSymbol(record: IndexRecord): string {
  return record.profile.symbol.toLowerCase();
}

/** The sign of a change, for messages that choose their words by it. */
export function directionOf(change: number | null): "up" | "down" | "none" {
  if (change === null || change === 0) return "none";
  return change > 0 ? "up" : "down";
}
