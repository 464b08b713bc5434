import { formatDay, formatPercent } from "@/lib/format/format";
import type { Milestone } from "@/lib/reference/types";
import { requireDay, yearOfDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import type { ViewContext } from "@/lib/views/parts/context";
import { milestoneStories } from "@/lib/views/parts/milestone-rows";
import { section, texts } from "@/lib/views/parts/section";
import { countedKinds, sparseKinds } from "@/lib/views/parts/sparse-kinds";
import type { Neighbour, Section } from "@/lib/views/parts/view";
import { isWhollyHeld, type Period, periodHref, periodsOf, periodTitle } from "./period";

/** The milestones of a period; those of which only the year is known belong to no month. */
export function milestonesOf(
  { record }: Pick<ViewContext, "record">,
  { unit, start, end }: Period,
): Milestone[] {
  return record.milestones.filter(({ date, datePrecision }) => {
    const day = requireDay(date);
    if (datePrecision === "year") return unit === "year" && yearOfDay(day) === yearOfDay(start);
    return day >= start && day <= end;
  });
}

function neighbour(
  { t, record }: ViewContext,
  key: "period.before" | "period.after",
  period: Period | undefined,
): Neighbour[] {
  if (period === undefined) return [];
  const change = period.change === null ? "none" : "some";
  const changeText = formatPercent(period.change, t.locale, { sign: true });
  const label = t(key, { name: periodTitle(t, period), change, changeText });
  return [{ label, rel: key === "period.before" ? "prev" : "next", href: periodHref(t, record, period) }];
}

/** The periods before and after one, with their changes. */
function neighboursOf(context: ViewContext, period: Period): Neighbour[] {
  const all = periodsOf(context.record, period.unit);
  const position = all.indexOf(period);
  return [
    ...neighbour(context, "period.before", all[position - 1]),
    ...neighbour(context, "period.after", all[position + 1]),
  ];
}

/** What happened in a period, as its milestones tell it, and the ways to the periods beside it. */
export function storySection(context: ViewContext, period: Period): Section {
  return texts(() => ({
    texts: milestoneStories(context.t, context.record, milestonesOf(context, period)),
    neighbours: neighboursOf(context, period),
  }));
}

/** Says which closes a period has where it has not every session's; nothing where it has. */
export function sparseNote(context: ViewContext, period: Period): Section[] {
  const { t, record } = context;
  if (isWhollyHeld(record.series, period)) return [];
  const text = t("period.note.sparse", { name: periodTitle(t, period), held: heldText(context, period) });
  const link = { href: pageHref(t.locale, { page: "data" }), label: t("period.note.coverage") };
  return [section({ kind: "texts", id: "notes", title: "", build: () => ({ notes: [{ text, link }] }) })];
}

/** The closes of a period in words: single ones by their kinds, and since or until when there is every session. */
function heldText({ t, record }: ViewContext, { start, end, last }: Period): string {
  const singles = countedKinds(t, sparseKinds(record, start, end));
  const { complete } = record.series;
  const day = (value: number) => formatDay(value, t.locale);
  const starts = complete !== null && complete.from > start && complete.from <= last.day;
  const stops = complete !== null && complete.to >= start && complete.to < last.day;
  return [
    ...(singles === "" ? [] : [singles]),
    ...(starts ? [t("period.note.sessionsFrom", { date: day(complete.from) })] : []),
    ...(stops ? [t("period.note.sessionsTo", { date: day(complete.to) })] : []),
  ].join(t("list.separator"));
}
