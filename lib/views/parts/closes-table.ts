import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Section, Table } from "./view";

/**
 * Every close of a series, un-thinned: date, close, and whether the day lies in the complete stretch; with the currency, as
 * addresses write it, where that is not the index's own.
 */
export function everyClose(t: Translator, series: Series, counted: string | null = null): Table {
  const key = counted === null ? "close_points" : `close_in_${counted}_points`;
  const coverageOf = (day: number) => (isComplete(series, day, day) ? "session" : "sparse");
  return tableFrom(series.days, [
    ["date", t("column.date"), "date", isoFromDay],
    [key, t("column.close"), "level", (_, position) => at(series.closes, position)],
    ["coverage", t("definition.coverage"), "text", coverageOf],
  ]);
}

/** The same for the file under a picture of it. */
export function closesTable(t: Translator, series: Series, counted: string | null = null): Section {
  const build = () => everyClose(t, series, counted);
  return section({ kind: "table", id: "closes", title: t("column.close"), filesOnly: true, build });
}
