import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import type { ViewContext } from "@/lib/views/parts/context";

/** A view's context, with the problems that the view reports. */
export interface TestContext extends ViewContext {
  readonly problems: readonly AddressProblem[];
}

/** What a view of `record` is made from, in a state and language. */
export function viewContext(record: IndexRecord, state: ViewState = {}, locale: Locale = "en"): TestContext {
  const problems: AddressProblem[] = [];
  const report: ViewContext["report"] = (problem) => problems.push(problem);
  return { record, state, rates: null, t: translator(locale), problems, report };
}

/** The view, or an error where there is none, so that a test need not ask. */
export function present<V>(view: V | null | undefined): V {
  if (view === null || view === undefined) throw new Error("there is no such view");
  return view;
}

/** A text with plain spaces and hyphens for no-break spaces and minus signs, to read in a test. */
export function readable(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-");
}
