import { type Prose, type ProsePart, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { QuestionId } from "@/lib/reference/claims/questions";
import type { IndexRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import type { DefinitionItem } from "@/lib/views/parts/view";
import { disagreementHref } from "./disagreement-href";

/** What the overview says of the figures on which sources differ; none for an index that the ledger is not about. */
export function ledgerItem(t: Translator, { profile }: IndexRecord): DefinitionItem[] {
  if (profile.symbol !== "HSI") return [];
  const link = (text: string, href: string): Prose => [{ text, tone: "plain", href } satisfies ProsePart];
  const asked = (key: "base" | "record" | "count", question: QuestionId) =>
    link(t(`disagreements.onIndex.${key}`), disagreementHref(t, question));
  const prose = t.rich("disagreements.onIndexText", {
    base: asked("base", "base-value"),
    record: asked("record", "record-close"),
    count: asked("count", "count-today"),
    ledger: link(t("disagreements.see"), pageHref(t.locale, { page: "disagreements" })),
  });
  return [{ term: t("disagreements.onIndex"), text: proseText(prose), prose }];
}
