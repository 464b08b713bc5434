import type { Translator } from "@/lib/i18n/translator";
import { dozenOf } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import type { ViewState } from "@/lib/url/view-state";
import type { Choice } from "@/lib/views/parts/content/links";
import { dozenChoices, dozenLine } from "@/lib/views/parts/dozen-links";

/** The indices that the lists of the data page have, and what is said of that. */
export interface ListedIndices {
  readonly indices: readonly IndexSummary[];
  /** How many there are. */
  readonly count: number;
  /** Which of all these are, and the ways to the others; empty where they are all. */
  readonly around: { readonly line?: string; readonly choices?: ReadonlyArray<readonly Choice[]> };
}

/** A line of such a list, behind what is said of its indices. */
export function lineOf(t: Translator, { around: { line: told } }: ListedIndices, line: string): string {
  return told === undefined ? line : t("dozen.before", { told, line });
}

/** The dozen of indices that a state asks for; all of them where the lists are to be whole. */
export function listedIndices(
  t: Translator,
  indices: readonly IndexSummary[],
  state: ViewState,
  isWhole: boolean,
): ListedIndices {
  const count = indices.length;
  const part = dozenOf(indices, state.page);
  if (isWhole) return { indices, count, around: {} };
  const line = dozenLine(t, part);
  const choices = [dozenChoices(t, { page: "data" }, state, part)];
  return { indices: part.items, count, around: line === null ? {} : { line, choices } };
}
