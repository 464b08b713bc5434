import type { Translator } from "@/lib/i18n/translator";
import type { CandidateProblem } from "./read-candidates";

const MOST_SHOWN = 40;

/** What was found in a cell and what was expected, in words. */
export function problemWords(t: Translator, { rule, found }: CandidateProblem): string {
  const shown = found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)}…` : found;
  return t(`eligibility.problem.${rule}`, { found: shown });
}
