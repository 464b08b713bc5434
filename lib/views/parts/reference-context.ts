import type { Translator } from "@/lib/i18n/translator";
import type { Catalogue, IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { AddressProblem, TypedTables, ViewState } from "@/lib/url/view-state";

/** What a page of the reference part is made from. */
export interface ReferenceContext {
  /** The indices that the page needs the closes of; none where it needs none. */
  readonly records: readonly IndexRecord[];
  readonly catalogue: Catalogue;
  readonly facts: ReferenceFacts;
  readonly state: ViewState;
  /** Tables that the address has no room for, as they were sent: forms show them again. */
  readonly typed?: TypedTables;
  readonly t: Translator;
  /** Takes a parameter that turns out not to fit the data. */
  readonly report: (problem: AddressProblem) => void;
}
