import type { Prose } from "@/lib/i18n/prose";
import { sentenceGap } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import type { QuestionId } from "@/lib/reference/claims/questions";
import { pageHref } from "@/lib/url/address";

const ledgerHref = (t: Translator, anchor: string): string =>
  `${pageHref(t.locale, { page: "disagreements" })}#${anchor}`;

/** The address of a question in the ledger of disagreements, in its topic among all others. */
export function disagreementHref(t: Translator, question: QuestionId): string {
  return ledgerHref(t, `q-${question}`);
}

/** The address of a disputed milestone in the list below the ledger. */
export function disputeHref(t: Translator, slug: string): string {
  return ledgerHref(t, `milestone-${slug}`);
}

/** The address of the printed years that differ. */
export function printedYearsHref(t: Translator): string {
  return ledgerHref(t, "years");
}

/** A text that ends in the way to the ledger, at one of the addresses above. */
export function withLedger(t: Translator, text: string | Prose, href: string): Prose {
  const prose: Prose = typeof text === "string" ? [{ text, tone: "plain" }] : text;
  return [
    ...prose,
    { text: sentenceGap(t.locale), tone: "plain" },
    { text: t("disagreements.see"), tone: "plain", href },
    { text: t("sentence.end"), tone: "plain" },
  ];
}
