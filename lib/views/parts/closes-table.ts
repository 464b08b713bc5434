import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Section } from "./view";

/** Every close of a series, un-thinned, for the file under its picture: date, close, and whether the day lies in the complete stretch. */
export function closesTable(t: Translator, series: Series): Section {
  const coverageOf = (day: number) => (isComplete(series, day, day) ? "session" : "sparse");
  const build = () =>
    tableFrom(series.days, [
      ["date", t("column.date"), "date", isoFromDay],
      ["close_points", t("column.close"), "level", (_, position) => at(series.closes, position)],
      ["coverage", t("definition.coverage"), "text", coverageOf],
    ]);
  return section({ kind: "table", id: "closes", title: t("column.close"), filesOnly: true, build });
}
