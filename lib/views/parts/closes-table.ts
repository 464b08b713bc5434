import { group } from "d3-array";
import type { Translator } from "@/lib/i18n/translator";
import type { Milestone } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import type { Series } from "@/lib/series/series";
import type { Table } from "./content/table";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Section } from "./view";

interface ClosesOptions {
  /** What they are counted in, as addresses write it, where that is not the index's own currency. */
  readonly counted?: string | null;
  /** What is marked on the picture of them. */
  readonly milestones?: readonly Milestone[];
}

/**
 * Every close of a series, un-thinned: date, close, and whether the day lies in the complete stretch; with the currency where
 * that is not the index's own, and the milestones of each day where some are marked.
 */
export function everyClose(
  t: Translator,
  series: Series,
  { counted = null, milestones = [] }: ClosesOptions = {},
): Table {
  const key = counted === null ? "close_points" : `close_in_${counted}_points`;
  const byDate = group(milestones, ({ date }) => date);
  const milestonesOn = (day: number) =>
    byDate
      .get(isoFromDay(day))
      ?.map(({ title }) => title[t.locale])
      .join(t("source.separator")) ?? null;
  const held = paceOf(series) === "daily" ? "session" : "observation";
  const coverageOf = (day: number) => (isComplete(series, day, day) ? held : "sparse");
  const milestone = ["milestone", t("milestones.column.title"), "text", milestonesOn] as const;
  return tableFrom(series.days, [
    ["date", t("column.date"), "date", isoFromDay],
    [key, t("column.close"), "level", (_, position) => at(series.closes, position)],
    ["coverage", t("definition.coverage"), "text", coverageOf],
    ...(milestones.length > 0 ? [milestone] : []),
  ]);
}

/** The same for the file under a picture of it. */
export function closesTable(t: Translator, series: Series, options: ClosesOptions = {}): Section {
  const build = () => everyClose(t, series, options);
  return section({ kind: "table", id: "closes", title: t("column.close"), filesOnly: true, build });
}
