import type { IndexRecord } from "@/lib/reference/records";
import type { DisputeKind, Localised, Milestone } from "@/lib/reference/types";
import type { Cell } from "@/lib/views/parts/content/table";
import { milestoneDate, milestoneHref } from "@/lib/views/parts/milestone-rows";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { disagreementHref } from "./disagreement-href";
import { type DisputeVerdicts, disputeVerdicts } from "./dispute-verdicts";
import { settledClaims } from "./settled-claims";

interface Dispute {
  readonly record: IndexRecord;
  readonly milestone: Milestone;
  readonly kind: DisputeKind;
  readonly text: Localised;
}

/** The verdicts in words, leading to the question of the ledger that has them; what does not hold is marked. */
function verdictsCell({ t }: ReferenceContext, { verdicts, question }: DisputeVerdicts): Cell {
  return {
    value: verdicts.map((verdict) => t(`verdict.${verdict}`)).join(" / "),
    ...(question === null ? {} : { href: disagreementHref(t, question) }),
    ...(verdicts.includes("does-not-hold") ? { mark: "differs" as const } : {}),
  };
}

/** The milestones on which sources disagree, each leading to its page; none where no index has such. */
export function disputesTable(context: ReferenceContext): Section[] {
  const { t, records } = context;
  const disputes = records.flatMap((record) =>
    record.milestones.flatMap((milestone): Dispute[] =>
      milestone.dispute === null ? [] : [{ record, milestone, ...milestone.dispute }],
    ),
  );
  if (disputes.length === 0) return [];
  const columns: ColumnOf<Dispute>[] = [
    [
      "date",
      t("column.date"),
      "date",
      ({ milestone: { date, datePrecision } }) => (datePrecision === "year" ? date.slice(0, 4) : date),
      "files",
    ],
    [
      "milestone",
      t("disagreements.column.milestone"),
      "prose",
      ({ record, milestone }) => ({
        value: milestone.title[t.locale],
        note: milestoneDate(t, milestone),
        href: milestoneHref(t, record, milestone),
      }),
    ],
    ["dispute", t("disagreements.column.dispute"), "prose", ({ text }) => text[t.locale]],
    [
      "verdict",
      t("disagreements.column.verdict"),
      "text",
      ({ milestone, kind }) =>
        verdictsCell(context, disputeVerdicts(milestone, kind, settledClaims(context))),
      "key",
    ],
  ];
  const build = () => ({
    line: t("disagreements.disputes.line"),
    ...tableFrom(disputes, columns),
    anchors: disputes.map(({ milestone }) => `milestone-${milestone.slug}`),
  });
  const title = t("disagreements.disputes.title", { count: disputes.length });
  return [section({ kind: "table", id: "disputes", title, build })];
}
