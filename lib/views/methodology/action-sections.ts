import { totalCapitalisation } from "@/lib/methodology/capitalisation";
import type { Constituent } from "@/lib/methodology/constituent";
import { chainedLevel, levelByDivisor, simpleLevel } from "@/lib/methodology/index-level";
import { pageHref } from "@/lib/url/address";
import { ACTIONS } from "@/lib/url/field-choices";
import { linesOf } from "@/lib/url/rows-field";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { FormContent } from "@/lib/views/parts/form";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { levelText, sumText } from "./figure-texts";
import { hiddenFields } from "./hidden-fields";
import type { FiguresContext } from "./methodology-context";
import { refusalText } from "./refusal-text";
import { BASE_LEVEL } from "./worked";
import { actionSentence, stepTexts } from "./worked-words";

/** What the reader lets happen, what it does to the divisor, and what it leaves of the three ways to write the level. */
export function actionSections(context: FiguresContext): Section[] {
  const { t } = context;
  return [
    section({ kind: "form", id: "happen", title: t("methodology.form.title"), build: () => formOf(context) }),
    section({
      ...({ kind: "table", id: "action", title: t("methodology.action.title") } as const),
      build: () => actionTable(context),
    }),
    section({
      ...({ kind: "table", id: "forms", title: t("methodology.forms.title") } as const),
      build: () => formsTable(context),
    }),
  ];
}

const BOUNDS = { min: "0.01", max: "999999999" } as const;
const RATIO_BOUNDS = { min: "0.0001", max: "9999" } as const;

function formOf(context: FiguresContext): FormContent {
  const { t, state, typed, figures, action } = context;
  const { asked } = action;
  const number = (name: "ratio" | "price" | "amount", limits: { min: string; max: string }) => ({
    ...{ kind: "number" as const, name, label: t(`methodology.form.${name}`), ...limits },
    value: state[name] === undefined ? "" : String(state[name]),
  });
  const companies = figures.basket.map(({ name }, row) => ({ value: String(row + 1), label: name }));
  return {
    line: t("methodology.form.line"),
    action: `${pageHref(t.locale, { page: "methodology" })}#action`,
    hidden: hiddenFields(state, ["rows", "cap"]),
    fields: [
      {
        ...{ kind: "choice", name: "action", label: t("methodology.form.action"), value: asked.kind },
        options: ACTIONS.map((value) => ({ value, label: t(`methodology.kind.${value}`) })),
      },
      {
        ...{ kind: "choice", name: "company", label: t("methodology.form.company") },
        ...{ value: String(asked.position + 1), options: companies },
      },
      { ...number("ratio", RATIO_BOUNDS), step: "0.0001" },
      number("price", { ...BOUNDS, min: "0" }),
      number("amount", BOUNDS),
      {
        ...{
          kind: "table",
          name: "newcomer",
          label: t("methodology.form.newcomer"),
          hint: t("methodology.form.newcomerHint"),
        },
        value: state.newcomer ?? linesOf(typed?.newcomer ?? ""),
      },
    ],
    submit: t("methodology.form.submit"),
  };
}

interface Moment {
  readonly name: string;
  readonly total: number | null;
  readonly divisor: number | null;
  readonly level: number | null;
  readonly company: Constituent | null;
}

function actionTable(context: FiguresContext): Table {
  const { t, words, figures, cap, action } = context;
  const { asked, result } = action;
  const isRefused = result.kind === "refused";
  const reason = isRefused ? refusalText(t, words, result) : "";
  const of = (value: number | null): Cell =>
    value === null ? { value, ...(isRefused ? { note: reason } : { instead: "–" }) } : { value };
  const columns: ReadonlyArray<ColumnOf<Moment>> = [
    ["moment", t("methodology.action.figure"), "text", ({ name }) => name],
    [
      ...(["company", t("methodology.column.company"), "text"] as const),
      ({ company }) => (company === null ? { value: null, instead: "–" } : company.name),
    ],
    ["counted_million_amount", t("methodology.action.total"), "level", ({ total }) => of(total)],
    ["divisor_million_amount", t("methodology.action.divisor"), "level", ({ divisor }) => of(divisor)],
    ["level_points", t("methodology.action.level"), "level", ({ level }) => of(level)],
    ["price_amount", t("methodology.action.price"), "level", ({ company }) => of(company?.price ?? null)],
    [
      ...(["issued_shares_million", t("methodology.action.shares"), "count"] as const),
      ({ company }) => of(company?.issuedShares ?? null),
    ],
  ];
  const text = stepTexts(words, t.locale, figures, cap, action).action;
  return {
    ...tableFrom(momentsOf(context), columns),
    line: isRefused
      ? `${actionSentence(words, figures, asked)} ${t("methodology.action.refused", { reason })}`
      : text,
    turned: {
      corner: t("methodology.action.figure"),
      names: [t("methodology.action.before"), t("methodology.action.after")],
      isNamed: true,
    },
  };
}

/** The close and the opening behind it; of a company that joins or leaves, what there is of it. */
function momentsOf({ t, figures, action: { asked, result } }: FiguresContext): Moment[] {
  const names = { before: t("methodology.action.before"), after: t("methodology.action.after") };
  if (result.kind === "refused") {
    const unknown = { total: null, divisor: null, company: null };
    return [
      {
        ...unknown,
        name: names.before,
        total: figures.totals.today,
        divisor: figures.divisor.after,
        level: figures.level,
      },
      { ...unknown, name: names.after, level: null },
    ];
  }
  const { basket, total, divisor, level } = result;
  const joins = asked.kind === "add";
  const of = (when: "before" | "after"): Moment => {
    const place = joins ? basket.after.length - 1 : asked.position;
    const isGone = when === "after" ? asked.kind === "remove" : joins;
    return {
      ...{ name: names[when], total: total[when], divisor: divisor[when], level: level[when] },
      ...{ company: isGone ? null : (basket[when][place] ?? null) },
    };
  };
  return [of("before"), of("after")];
}

interface Way {
  readonly name: string;
  readonly formula: string;
  readonly today: number;
  readonly after: number | null;
}

function formsTable(context: FiguresContext): Table {
  const { t, words } = context;
  const { result } = context.action;
  const reason = result.kind === "refused" ? refusalText(t, words, result) : "";
  const columns: ReadonlyArray<ColumnOf<Way>> = [
    ["way", t("methodology.forms.way"), "text", ({ name }) => name],
    ["formula", t("methodology.forms.formula"), "prose", ({ formula }) => formula],
    ["level_points", t("methodology.forms.today"), "level", ({ today }) => today],
    [
      ...(["level_after_action_points", t("methodology.forms.afterAction"), "level"] as const),
      ({ after }) => (after === null ? { value: null, note: reason } : { value: after }),
    ],
  ];
  return { ...tableFrom(waysOf(context), columns), line: t("methodology.forms.line") };
}

/**
 * The level as the chain, the divisor and the simple form have it, at the close and at the opening after the action: the
 * chain begins a new link there, the divisor is the new one, the simple form knows its base alone.
 */
function waysOf({ t, figures, action: { result } }: FiguresContext): Way[] {
  const { totals, divisor } = figures;
  const after =
    result.kind === "refused"
      ? null
      : { divisor: result.divisor.after, total: totalCapitalisation(result.basket.after) };
  const of = (level: (total: number) => number) => after && level(after.total);
  const [total, before] = [sumText(totals.today), sumText(totals.capped)];
  const base = levelText(BASE_LEVEL);
  const chained = chainedLevel(BASE_LEVEL, totals.capped, totals.today);
  const simple = (sum: number) => simpleLevel(sum, totals.capped, BASE_LEVEL);
  return [
    {
      ...{ name: t("methodology.forms.chain"), formula: `${base} × ${total} ÷ ${before}`, today: chained },
      after: of((sum) => chainedLevel(chained, sum, sum)),
    },
    {
      ...{ name: t("methodology.forms.divisor"), formula: `${total} ÷ ${levelText(divisor.after)}` },
      today: levelByDivisor(totals.today, divisor.after),
      after: after && levelByDivisor(after.total, after.divisor),
    },
    {
      ...{ name: t("methodology.forms.simple"), formula: `${total} ÷ ${before} × ${base}` },
      ...{ today: simple(totals.today), after: of(simple) },
    },
  ];
}
