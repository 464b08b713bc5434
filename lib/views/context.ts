import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

/** What a view of one index is made from. */
export interface ViewContext {
  readonly record: IndexRecord;
  readonly state: ViewState;
  readonly t: Translator;
  /** Takes a parameter that turns out not to fit the data: a range outside the coverage, say. */
  readonly report: (problem: AddressProblem) => void;
}

/** The index's name in the reader's language. */
export function indexName({ record, t }: Pick<ViewContext, "record" | "t">): string {
  return record.profile.name[t.locale];
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
