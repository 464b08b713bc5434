import type { QuestionId } from "@/lib/reference/claims/questions";
import type { ConstituentCount, MethodologyDate } from "@/lib/reference/reference-facts";
import { disagrees } from "./dated-steps";

const METHOD_QUESTIONS: ReadonlyArray<readonly [what: RegExp, question: QuestionId]> = [
  [/^base value/, "base-value"],
  [/^level at publication/, "launch-level"],
  [/^number of constituents/, "count-1985"],
  [/^first red chip/, "first-red-chip"],
  [/^free-float/, "free-float"],
  [/^dissemination/, "dissemination"],
];

/** The question of the ledger that settles a dated row of the method which says that it disagrees; `null` where none does. */
export function methodQuestion({ what, value }: MethodologyDate): QuestionId | null {
  if (!disagrees(what) && !disagrees(value)) return null;
  return METHOD_QUESTIONS.find(([named]) => named.test(what.en))?.[1] ?? null;
}

/** The same of a number of constituents: of how many there were at the start, when a change took effect, or are now. */
export function countQuestion({ date, note }: ConstituentCount): QuestionId | null {
  if (!disagrees(note)) return null;
  if (date < "1970") return "count-at-start";
  return date < "2013" ? "change-days" : "count-today";
}
