import { CLAIM_DOCUMENTS } from "@/lib/reference/claims/claim";
import type { ConstituentCount, MethodologyDate, ReferenceFacts } from "@/lib/reference/reference-facts";
import type { Localised } from "@/lib/reference/types";

const DOCUMENT_IDS: readonly string[] = Object.values(CLAIM_DOCUMENTS);
const MARKED = /disagrees|\(wrong\)/;

/** Whether the tables of facts mark a row as one that does not stand, by its texts. */
export function isMarked(...texts: ReadonlyArray<Localised | string | null>): boolean {
  return texts.some((text) => text !== null && MARKED.test(typeof text === "string" ? text : text.en));
}

/** Whether a row rests on the documents alone, whose claims are what is settled. */
export function isOfDocuments(source: string): boolean {
  return source.split("; ").every((entry) => DOCUMENT_IDS.some((id) => entry.startsWith(id)));
}

/** The numbers of constituents that stand, by their days, ascending; those of documents are claims, not facts. */
export function standingCounts({ constituentCounts }: ReferenceFacts): ConstituentCount[] {
  return constituentCounts
    .filter(({ date, note, source }) => date.length === 10 && !isMarked(note) && !isOfDocuments(source))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The number of constituents on a day; `null` before the first that is known. */
export function countOn(facts: ReferenceFacts, iso: string): ConstituentCount | null {
  return standingCounts(facts).findLast(({ date }) => date <= iso) ?? null;
}

/** The rows of the method whose text starts so and that stand, by date, ascending. */
export function standingMethod({ methodology }: ReferenceFacts, start: string): MethodologyDate[] {
  return methodology
    .filter(({ what, value, date }) => date !== null && what.en.startsWith(start) && !isMarked(what, value))
    .sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1));
}
