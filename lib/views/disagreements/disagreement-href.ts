import type { Translator } from "@/lib/i18n/translator";
import type { QuestionId } from "@/lib/reference/claims/questions";
import { pageHref } from "@/lib/url/address";

/** The address of a question in the ledger of disagreements, in its topic among all others. */
export function disagreementHref(t: Translator, question: QuestionId): string {
  return `${pageHref(t.locale, { page: "disagreements" })}#q-${question}`;
}
