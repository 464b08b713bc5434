import type { ActionResult } from "@/lib/methodology/corporate-action";
import { readRows } from "@/lib/url/rows-field";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { type AskedAction, appliedAction, askedAction } from "./action-of";
import { companyCells } from "./company-cells";
import { NEWCOMER, presetCells } from "./preset-cells";
import { type NoFigures, type Worked, type WorkedFigures, worked } from "./worked";
import { type WorkedWords, workedWords } from "./worked-words";

/** The cap where none is asked for, per cent: that of the index since June 2021. */
export const DEFAULT_CAP = 8;

/** What happens to the index after the day's close. */
export interface HappenedAction {
  readonly asked: AskedAction;
  readonly result: ActionResult;
}

/** What the page is made from: the companies asked for, or the made-up ones, worked out. */
export interface MethodologyContext extends ReferenceContext {
  /** The largest weight, a fraction. */
  readonly cap: number;
  readonly isOwn: boolean;
  readonly worked: Worked;
  readonly words: WorkedWords;
}

/** The same where there are figures. */
export interface FiguresContext extends MethodologyContext {
  readonly figures: WorkedFigures;
  readonly rounds: number;
  /** The round shown, 0 before the first. */
  readonly step: number;
  readonly action: HappenedAction;
}

/** Reads what is asked for; a round or company that there is not is reported, and the default counts. */
export function methodologyContext(
  context: ReferenceContext,
): MethodologyContext &
  (({ readonly kind: "figures" } & FiguresContext) | { readonly kind: "none"; readonly none: NoFigures }) {
  const { state, t } = context;
  const cap = (state.cap ?? DEFAULT_CAP) / 100;
  const isOwn = state.rows !== undefined;
  const cells = state.rows === undefined ? presetCells(t.locale) : readRows(state.rows).map(companyCells);
  const made = worked(cells, cap);
  const base = { ...context, cap, isOwn, worked: made, words: workedWords(t) };
  if (made.result.kind !== "figures") return { ...base, kind: "none", none: made.result };
  const { figures } = made.result;
  const rounds = figures.capping.steps.length;
  return {
    ...base,
    ...{ kind: "figures", figures, rounds },
    step: heldStep(context, rounds),
    action: actionOf(context, figures),
  };
}

function heldStep({ state: { step }, report }: ReferenceContext, rounds: number): number {
  if (step === undefined || step <= rounds) return step ?? rounds;
  report({
    parameter: "step",
    found: String(step),
    expected: { key: "allowed.heldStep", values: { most: rounds } },
  });
  return rounds;
}

function actionOf({ state, report, t }: ReferenceContext, figures: WorkedFigures): HappenedAction {
  const { company, ...others } = state;
  const most = figures.basket.length;
  const isHeld = company === undefined || company <= most;
  if (!isHeld) {
    const expected = { key: "allowed.heldCompany", values: { most } } as const;
    report({ parameter: "company", found: String(company), expected });
  }
  const prices = figures.basket.map(({ price }) => price);
  const asked = askedAction(isHeld ? state : others, prices, NEWCOMER[t.locale]);
  return { asked, result: appliedAction(figures, asked) };
}
