import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { section } from "./section";
import type { Cell, Section, Table } from "./view";

/** Every close of a series, un-thinned, for the file under its picture: date, close, and whether the day lies in the complete stretch. */
export function closesTable(t: Translator, series: Series): Section {
  const build = (): Table => ({
    columns: [
      { key: "date", label: t("column.date"), kind: "date" },
      { key: "close_points", label: t("column.close"), kind: "level" },
      { key: "coverage", label: t("definition.coverage"), kind: "text" },
    ],
    rows: Array.from(series.days, (day, position): Cell[] => [
      { value: isoFromDay(day) },
      { value: at(series.closes, position) },
      { value: isComplete(series, day, day) ? "session" : "sparse" },
    ]),
  });
  return section({ kind: "table", id: "closes", title: t("column.close"), filesOnly: true, build });
}
