import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { CandidateProblem } from "./read-candidates";

const MOST_SHOWN = 40;

/** What was found in a cell and what was expected, in words. */
export function problemWords(t: Translator, { rule, found }: CandidateProblem): string {
  const shown = found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)}…` : found;
  return t(`eligibility.problem.${rule}`, { found: shown });
}

/** The same of a cell of a file, with its row, its column and the candidate. */
export function fileProblem(t: Translator, problem: CandidateProblem, name: string): string {
  return t("eligibility.file.problem", {
    ...{ row: formatCount(problem.row + 1), named: name === "" ? "no" : "yes", name },
    column: t(`eligibility.field.${problem.column}`),
    problem: problemWords(t, problem),
  });
}
