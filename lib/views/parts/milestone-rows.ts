import { formatRoughDate } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { Milestone } from "@/lib/reference/types";
import { closeOnOrBefore } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import type { Cell } from "./content/table";
import { indexHref } from "./context";
import { type ColumnOf, orDash } from "./table-from";
import type { ViewText } from "./view";

/** The address of a milestone's page. */
export function milestoneHref(t: Translator, record: IndexRecord, milestone: Milestone): string {
  return indexHref(t, record, { page: "milestone", slug: milestone.slug });
}

/** When it was, as exactly as its source says: `9 March 1973`, or `1972`, `1972年`, alone. */
export function milestoneDate(t: Translator, { date, datePrecision }: Milestone): string {
  return formatRoughDate(datePrecision === "year" ? date.slice(0, 4) : date, t.locale);
}

/** A level of the index and whether a session closed there, came by it or began to count at it. */
interface MilestoneLevel {
  readonly level: number;
  readonly basis: NonNullable<Milestone["levelBasis"]>;
}

/** The level a milestone is about; of one without a level of its own the close held on its day, `null` without one. */
export function milestoneLevel({ series }: IndexRecord, milestone: Milestone): MilestoneLevel | null {
  const { level, levelBasis, date, datePrecision } = milestone;
  if (level !== null) return { level, basis: levelBasis ?? "close" };
  const close = datePrecision === "year" ? null : closeOnOrBefore(series, requireDay(date), 0);
  return close === null ? null : { level: close.close, basis: "close" };
}

/** What happened, as milestones tell it, each leading to its page; nothing of none. */
export function milestoneStories(
  t: Translator,
  record: IndexRecord,
  milestones: readonly Milestone[],
): ViewText[] {
  if (milestones.length === 0) return [];
  const items = milestones.map((item) => ({
    event: {
      href: milestoneHref(t, record, item),
      label: item.title[t.locale],
      date: milestoneDate(t, item),
    },
    text: item.text[t.locale],
  }));
  return [{ heading: t("episode.story.title"), items }];
}

/** The columns of a list of milestones; what is disputed by more than rounding has a mark beside its title. */
export function markedColumns(t: Translator, record: IndexRecord): ColumnOf<Milestone>[] {
  const mark = (milestone: Milestone) => {
    const { value } = disputeCell(t, milestone);
    return typeof value === "string" ? { note: value } : {};
  };
  return milestoneColumns(t, record, mark);
}

/** The same without the mark, for a list that has a column of its own for it. */
export function milestoneColumns(
  t: Translator,
  record: IndexRecord,
  besideTitle: (milestone: Milestone) => Partial<Cell> = () => ({}),
): ColumnOf<Milestone>[] {
  const date = ({ date, datePrecision }: Milestone) => (datePrecision === "year" ? date.slice(0, 4) : date);
  const title = (milestone: Milestone): Cell => ({
    ...{ value: milestone.title[t.locale], href: milestoneHref(t, record, milestone) },
    ...besideTitle(milestone),
  });
  const level = (milestone: Milestone) => milestoneLevel(record, milestone)?.level ?? null;
  const basis = (milestone: Milestone) => {
    const held = milestoneLevel(record, milestone);
    return held && t(`milestones.basis.${held.basis}`);
  };
  return [
    ["date", t("column.date"), "date", date],
    ["title", t("milestones.column.title"), "prose", title],
    ["kind", t("milestones.column.kind"), "text", ({ kind }) => t(`kind.${kind}`)],
    ["level_points", t("column.level"), "level", level],
    ["level_basis", t("milestones.column.basis"), "text", basis],
  ];
}

/** How a milestone is disputed, as lists tell it: rounding is none. */
export function disputeCell(t: Translator, { dispute }: Milestone): Cell {
  if (dispute === null || dispute.kind === "rounding") return orDash(null);
  return { value: t(`milestones.dispute.${dispute.kind}`), quiet: true };
}
