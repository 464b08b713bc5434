import { formatDate } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { Milestone } from "@/lib/reference/types";
import { indexHref } from "./context";
import type { Cell, Column } from "./view";

/** The columns of a list of milestones. */
export function milestoneColumns(t: Translator): Column[] {
  return [
    { key: "date", label: t("column.date"), kind: "date" },
    { key: "title", label: t("milestones.column.title"), kind: "prose" },
    { key: "kind", label: t("milestones.column.kind"), kind: "text" },
    { key: "level_points", label: t("column.level"), kind: "level" },
    { key: "level_basis", label: t("milestones.column.basis"), kind: "text" },
  ];
}

/** The address of a milestone's page. */
export function milestoneHref(t: Translator, record: IndexRecord, milestone: Milestone): string {
  return indexHref(t, record, { page: "milestone", slug: milestone.slug });
}

/** When it was, as exactly as its source says: `9 March 1973`, or `1972` alone. */
export function milestoneDate(t: Translator, { date, datePrecision }: Milestone): string {
  return datePrecision === "year" ? date.slice(0, 4) : formatDate(date, t.locale);
}

/** A milestone as a row of such a list; what is disputed by more than rounding has a mark beside its title. */
export function milestoneRow(t: Translator, record: IndexRecord, milestone: Milestone): Cell[] {
  const { value } = disputeCell(t, milestone);
  const [date, title, ...others] = milestoneCells(t, record, milestone);
  return [date, typeof value === "string" ? { ...title, note: value } : title, ...others];
}

/** The cells of such a row without the mark, for a list that has a column of its own for it. */
export function milestoneCells(
  t: Translator,
  record: IndexRecord,
  milestone: Milestone,
): [date: Cell, title: Cell, ...others: Cell[]] {
  return [
    { value: milestone.datePrecision === "year" ? milestone.date.slice(0, 4) : milestone.date },
    { value: milestone.title[t.locale], href: milestoneHref(t, record, milestone) },
    { value: t(`kind.${milestone.kind}`) },
    { value: milestone.level },
    { value: milestone.levelBasis === null ? null : t(`milestones.basis.${milestone.levelBasis}`) },
  ];
}

/** How a milestone is disputed, as lists tell it: rounding is none. */
export function disputeCell(t: Translator, { dispute }: Milestone): Cell {
  if (dispute === null || dispute.kind === "rounding") return { value: null, instead: "–" };
  return { value: t(`milestones.dispute.${dispute.kind}`), quiet: true };
}
