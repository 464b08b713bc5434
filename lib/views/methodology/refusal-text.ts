import type { Translator } from "@/lib/i18n/translator";
import type { ActionResult } from "@/lib/methodology/corporate-action";
import type { WorkedWords } from "./worked-words";

type Refused = Extract<ActionResult, { kind: "refused" }>;

/** Why an action is not possible, in words. */
export function refusalText(t: Translator, words: WorkedWords, refused: Refused): string {
  if (refused.reason !== "unsound-constituent") return t(`methodology.refusal.${refused.reason}`);
  const [problem] = refused.problems;
  const column = problem === undefined || problem.field === "name" ? "company" : problem.field;
  return t("methodology.refusal.unsound-constituent", {
    column: t(`methodology.column.${column}`),
    rule: problem === undefined ? words["rule.not-a-number"] : words[`rule.${problem.rule}`],
  });
}
