import type { MethodologyDate } from "@/lib/reference/reference-facts";
import { namedSources, notesById } from "@/lib/reference/source-names";
import { pageHref } from "@/lib/url/address";
import { section } from "@/lib/views/parts/section";
import { sourceLabel } from "@/lib/views/parts/source-prose";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section, Table } from "@/lib/views/parts/view";
import { DEFAULT_CAP, type MethodologyContext } from "./methodology-context";

/** The cap of the Hang Seng Index from a day on, as a source states it. */
export interface CapRule {
  readonly date: string;
  /** Per cent. */
  readonly cap: number;
  readonly source: string;
}

const OF_INDEX = /^HSI\b.*\b(cap|free float)\b/;
const CAP = /^(?:cap )?(\d+) %$/;

/** The caps among the dated facts, in the order of their days; announcements, which have no cap of their own, are left out. */
export function capRules(facts: readonly MethodologyDate[]): CapRule[] {
  const rules = facts.flatMap(({ date, what, value, source }): CapRule[] => {
    const [, cap] = CAP.exec(value ?? "") ?? [];
    return date === null || cap === undefined || !OF_INDEX.test(what)
      ? []
      : [{ date, cap: Number(cap), source }];
  });
  return rules.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The cap by date, each row a link to the table worked out with it; none where the facts hold no cap. */
export function ruleSections(context: MethodologyContext): Section[] {
  const rules = capRules(context.facts.methodology);
  if (rules.length === 0) return [];
  const build = () => ruleTable(context, rules);
  return [section({ kind: "table", id: "rule", title: context.t("methodology.rule.title"), build })];
}

function ruleTable({ t, state, catalogue }: MethodologyContext, rules: readonly CapRule[]): Table {
  const notes = notesById(catalogue.sources);
  const { cap: _cap, step: _step, ...others } = state;
  const href = (cap: number) =>
    pageHref(t.locale, { page: "methodology" }, cap === DEFAULT_CAP ? others : { ...others, cap });
  const columns: ReadonlyArray<ColumnOf<CapRule>> = [
    ["from_date", t("methodology.rule.date"), "date", ({ date }) => date],
    [
      "cap_percent",
      t("methodology.rule.cap"),
      "percent",
      ({ cap }) => ({ value: cap / 100, href: href(cap) }),
    ],
    [
      ...(["source", t("methodology.rule.source"), "prose"] as const),
      ({ source }) =>
        namedSources(source, notes)
          .map((each) => sourceLabel(t, each))
          .join(t("source.separator")),
    ],
  ];
  return { ...tableFrom(rules, columns), line: t("methodology.rule.line") };
}
