import { formatCount, formatPercent, formatRatio } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { sentenceGap, sentences } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import type { ActionResult } from "@/lib/methodology/corporate-action";
import type { AskedAction } from "./action-of";
import type { CellProblem } from "./company-cells";
import { levelText, sumText } from "./figure-texts";
import type { NoFigures, WorkedFigures } from "./worked";

/** What the steps and remarks of a worked index say, and what they name. */
const TEMPLATES = {
  float: ["issued", "free", "share"],
  cap: ["cap", "held", "count", "rounds", "moved"],
  uncapped: ["cap"],
  divisor: ["before", "after", "base"],
  sameDivisor: [],
  level: ["total", "divisor", "level"],
  "action.replace": ["company", "newcomer"],
  "action.add": ["newcomer"],
  "action.remove": ["company"],
  "action.rights": ["company", "ratio", "subscription"],
  "action.bonus": ["company", "ratio"],
  "action.split": ["company", "ratio"],
  "action.dividend": ["company", "dividend"],
  kept: ["before", "after", "level"],
  unmoved: ["before", "level"],
  refusedAction: [],
  "none.cells": [],
  "none.empty": [],
  "none.nothing": [],
  "none.too-many": ["count", "most"],
  "none.refused": ["cap", "count", "least"],
  "none.refusedOne": ["cap", "least"],
  "rule.no-name": [],
  "rule.not-a-number": [],
  "rule.negative": [],
  "rule.too-large": [],
  "rule.outside-0-1": [],
} as const;

type Template = keyof typeof TEMPLATES;

/** The sentences of a worked index with gaps: a browser fills them in as the page did, without a translator. */
export type WorkedWords = Readonly<Record<Template, string>>;

/** The sentences in the reader's language, their gaps as `{name}`. */
export function workedWords(t: Translator): WorkedWords {
  const entries = Object.entries(TEMPLATES) as [Template, readonly string[]][];
  const words = entries.map(([key, gaps]) => {
    const values = Object.fromEntries(gaps.map((gap) => [gap, `{${gap}}`]));
    return [key, t(`methodology.worked.${key}`, values)] as const;
  });
  return Object.fromEntries(words) as Record<Template, string>;
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** Free float, cap, level and what an action does to the divisor, a sentence or two each. */
export interface StepTexts {
  readonly float: string;
  readonly cap: string;
  readonly level: string;
  readonly action: string;
}

/** The four steps with the figures in them. */
export function stepTexts(
  words: WorkedWords,
  locale: Locale,
  figures: WorkedFigures,
  cap: number,
  action: { readonly asked: AskedAction; readonly result: ActionResult },
): StepTexts {
  const { totals, divisor, capping, level, moved } = figures;
  const count = formatCount(figures.basket.length);
  const held = capping.capFactors.filter((factor) => factor < 1).length;
  const capText =
    capping.steps.length === 0
      ? filled(words.uncapped, { cap: capLabel(cap) })
      : filled(words.cap, {
          ...{ cap: capLabel(cap), held: formatCount(held), count },
          ...{ rounds: formatCount(capping.steps.length), moved: formatPercent(moved, locale) },
        });
  const divisors = { before: levelText(divisor.before), after: levelText(divisor.after) };
  return {
    float: filled(words.float, {
      ...{ issued: sumText(totals.issued), free: sumText(totals.free) },
      share: formatPercent(totals.free / totals.issued, locale),
    }),
    cap: capText,
    level: sentences(
      locale,
      filled(words.level, {
        ...{ total: sumText(totals.today), divisor: divisors.after, level: levelText(level) },
      }),
      capping.steps.length === 0
        ? words.sameDivisor
        : filled(words.divisor, { ...divisors, base: levelText(100) }),
    ),
    action: actionText(words, locale, figures, action),
  };
}

function actionText(
  words: WorkedWords,
  locale: Locale,
  figures: WorkedFigures,
  { asked, result }: { readonly asked: AskedAction; readonly result: ActionResult },
): string {
  const happens = actionSentence(words, figures, asked);
  const between = sentenceGap(locale);
  if (result.kind === "refused") return `${happens}${between}${words.refusedAction}`;
  const { divisor, level } = result;
  const values = {
    ...{ before: levelText(divisor.before), after: levelText(divisor.after) },
    level: levelText(level.after),
  };
  const isMoved = result.changed.includes("divisor");
  return `${happens}${between}${filled(isMoved ? words.kept : words.unmoved, values)}`;
}

/** What happens, in a sentence; new shares that cost nothing are a bonus issue. */
export function actionSentence(words: WorkedWords, { basket }: WorkedFigures, asked: AskedAction): string {
  const isFree = asked.kind === "rights" && asked.subscription === 0;
  return filled(words[`action.${isFree ? "bonus" : asked.kind}`], {
    company: basket[asked.position]?.name ?? String(asked.position + 1),
    newcomer: asked.newcomer.name,
    ratio: String(asked.ratio),
    subscription: formatRatio(asked.subscription),
    dividend: formatRatio(asked.dividend),
  });
}

/** Why there are no figures. */
export function noFiguresText(words: WorkedWords, none: NoFigures, cap: number): string {
  const counts = {
    cap: capLabel(cap),
    count: "count" in none ? formatCount(none.count) : "",
    least: "least" in none ? formatCount(none.least) : "",
    most: "most" in none ? formatCount(none.most) : "",
  };
  const isAlone = none.kind === "refused" && none.count === 1;
  return filled(isAlone ? words["none.refusedOne"] : words[`none.${none.kind}`], counts);
}

/** What is wrong with a cell. */
export function cellProblemText(words: WorkedWords, { rule }: CellProblem): string {
  return words[`rule.${rule}`];
}

/** A cap as it is called: `8 %`, `7.5 %`. */
export function capLabel(cap: number): string {
  return `${Number((cap * 100).toFixed(2))}\u00a0%`;
}
