import { formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import { columnLabel } from "./companies-table";
import { levelText } from "./figure-texts";
import type { FiguresContext, MethodologyContext } from "./methodology-context";
import type { NoFigures } from "./worked";
import { capLabel, cellProblemText, noFiguresText } from "./worked-words";

/** What the companies come to under the cap. */
export function methodologyHeadline({ t, figures, cap, isOwn, rounds }: FiguresContext): Prose {
  return t.rich("methodology.headline", {
    ...{ count: figures.basket.length, own: isOwn ? "yes" : "no", cap: capLabel(cap), rounds },
    level: levelText(figures.level),
    moved: formatPercent(figures.moved, t.locale),
  });
}

/** Why they come to nothing; of cells that cannot be used the first. */
export function noFiguresHeadline(context: MethodologyContext, none: NoFigures): Prose {
  const { t, worked, words, cap } = context;
  const [problem] = worked.problems;
  const found = problem === undefined ? "" : (worked.cells[problem.row]?.[problem.cell] ?? "");
  const reason =
    problem === undefined
      ? noFiguresText(words, none, cap)
      : t("methodology.cellFault", {
          ...{ number: problem.row + 1, column: columnLabel(t, problem.cell) },
          ...{
            found,
            isBlank: found === "" ? "yes" : "no",
            rule: cellProblemText(words, problem),
          },
        });
  return t.rich("methodology.headlineNone", { reason });
}
