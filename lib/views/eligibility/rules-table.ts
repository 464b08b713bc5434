import { formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import {
  LARGE_CAP_GUIDELINE,
  LEAST_BEFORE,
  LEAST_SINCE_2021,
} from "@/lib/methodology/eligibility/listing-history";
import type { MethodologyDate } from "@/lib/reference/reference-facts";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { sourceOfFacts } from "@/lib/views/parts/source-of-facts";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";

/** The start of the reform that shortened the listing history, as the tables of facts name it. */
const REFORM = "HSI reform: listing history";
const OLD_EDITION = "screening rule as of an old edition";

interface RuleRow {
  readonly rule: string;
  readonly asks: string;
  /** Since when; `null` where no source says. */
  readonly from: string | null;
  /** The fact that its source stands in; `null` where the store has none. */
  readonly fact: MethodologyDate | null;
  /** What took its place, or why it stays. */
  readonly note: string;
}

/** Every rule of the screen: what it asks for, since when, and who says so. */
export function rulesTable(context: ReferenceContext): Section {
  const { t } = context;
  const build = (): Table => ({
    line: t("eligibility.rules.line"),
    ...tableFrom(rulesOf(context), [
      ["rule", t("eligibility.column.rule"), "prose", ({ rule, note }) => ({ value: rule, note })],
      ["asks_for", t("eligibility.column.asks"), "prose", ({ asks }) => asks],
      ["in_force_from_date", t("eligibility.column.from"), "date", ({ from }) => dated(t, from)],
      ["source", t("eligibility.column.source"), "prose", ({ fact }) => sourceCell(context, fact)],
    ]),
  });
  return section({ kind: "table", id: "rules", title: t("eligibility.rules.title"), build });
}

function rulesOf({ t, facts: { methodology } }: ReferenceContext): RuleRow[] {
  const old = methodology.find(({ what }) => what.en.startsWith(OLD_EDITION)) ?? null;
  const reform = methodology.find(({ what }) => what.en === REFORM) ?? null;
  const top = t("eligibility.rules.top", { share: formatTickPercent(TOP_SHARE) });
  const months = (count: number) => t("eligibility.rules.months", { count });
  const ofOld = { from: null, fact: old };
  const guideline = LARGE_CAP_GUIDELINE.map(({ lastRank, months: least }, position) => ({
    ...ofOld,
    rule: t("eligibility.rules.ranks", {
      ...{ first: (LARGE_CAP_GUIDELINE[position - 1]?.lastRank ?? 0) + 1, last: lastRank },
    }),
    ...{ asks: months(least), note: t("eligibility.rules.until") },
  }));
  return [
    { ...ofOld, rule: t("eligibility.rules.value"), asks: top, note: t("eligibility.rules.stays") },
    { ...ofOld, rule: t("eligibility.rules.turnover"), asks: top, note: t("eligibility.rules.stays") },
    ...guideline,
    {
      ...{
        ...ofOld,
        rule: t("eligibility.rules.listing", { last: LARGE_CAP_GUIDELINE.at(-1)?.lastRank ?? 0 }),
      },
      ...{ asks: months(LEAST_BEFORE), note: t("eligibility.rules.until") },
    },
    {
      ...{ rule: t("eligibility.rules.since2021"), asks: months(LEAST_SINCE_2021) },
      ...{ from: reform?.date ?? null, fact: reform, note: "" },
    },
  ];
}

function dated(t: Translator, from: string | null): Cell {
  return from === null ? { value: null, instead: t("eligibility.rules.undated") } : { value: from };
}

function sourceCell({ t, catalogue }: ReferenceContext, fact: MethodologyDate | null): Cell {
  if (fact === null) return { value: null, note: t("eligibility.rules.noFact") };
  return { value: sourceOfFacts(catalogue.sources)(fact.source)[t.locale] };
}
