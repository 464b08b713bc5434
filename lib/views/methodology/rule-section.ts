import { pageHref } from "@/lib/url/address";
import { capSteps, type DatedStep } from "@/lib/views/facts/dated-steps";
import type { Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { sourceOfFacts } from "@/lib/views/parts/source-of-facts";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { DEFAULT_CAP, type MethodologyContext } from "./methodology-context";

/** The cap by date, each row a link to the table worked out with it; none where the facts hold no cap. */
export function ruleSections(context: MethodologyContext): Section[] {
  const rules = capSteps(context.facts);
  if (rules.length === 0) return [];
  const build = () => ruleTable(context, rules);
  return [section({ kind: "table", id: "rule", title: context.t("methodology.rule.title"), build })];
}

function ruleTable({ t, state, catalogue }: MethodologyContext, rules: readonly DatedStep[]): Table {
  const sourceOf = sourceOfFacts(catalogue.sources);
  const { cap: _cap, step: _step, ...others } = state;
  const href = (cap: number) =>
    pageHref(t.locale, { page: "methodology" }, cap === DEFAULT_CAP ? others : { ...others, cap });
  const columns: ReadonlyArray<ColumnOf<DatedStep>> = [
    ["from_date", t("methodology.rule.date"), "date", ({ date }) => date],
    [
      "cap_percent",
      t("methodology.rule.cap"),
      "percent",
      ({ value }) => ({ value, href: href(Math.round(value * 100)) }),
    ],
    ["source", t("methodology.rule.source"), "prose", ({ source }) => sourceOf(source)[t.locale]],
  ];
  return { ...tableFrom(rules, columns), line: t("methodology.rule.line") };
}
