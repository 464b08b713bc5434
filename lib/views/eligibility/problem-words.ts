import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { CandidateProblem } from "./read-candidates";
import type { FileProblem } from "./screen-text";

const MOST_SHOWN = 40;
const OF_NO_COLUMN: ReadonlyArray<CandidateProblem["rule"]> = ["other-separator", "open-quote"];
const SEPARATORS: Readonly<Record<string, string>> = { "\t": "tab", ";": "semicolon" };

/** What was found in a cell and what was expected, in words. */
export function problemWords(
  t: Translator,
  { rule, found, column, expected = "" }: Omit<CandidateProblem, "row">,
  place: "row" | "line" = "row",
): string {
  const shown = found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)}…` : found;
  const nameOf = (sign: string) => SEPARATORS[sign] ?? "comma";
  if (rule === "other-separator") {
    return t("eligibility.problem.other-separator", { found: nameOf(found), expected: nameOf(expected) });
  }
  const most = formatCount(Number(expected));
  const words = { found: shown, column: t(`eligibility.field.${column}`), place, most };
  return t(`eligibility.problem.${rule}`, words);
}

/** The same of a file, with its line, the candidate and the column; signs that part and enclose cells are of no column. */
export function fileProblem(t: Translator, problem: FileProblem): string {
  const { line, name, column, rule } = problem;
  return t("eligibility.file.problem", {
    ...{ line: formatCount(line), named: name === "" ? "no" : "yes", name },
    ...{ whole: OF_NO_COLUMN.includes(rule) ? "yes" : "no", column: t(`eligibility.field.${column}`) },
    problem: problemWords(t, problem, "line"),
  });
}
