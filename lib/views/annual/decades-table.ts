import { decadeStatistics, type YearChange } from "@/lib/analytics/returns/year-statistics";
import type { Translator } from "@/lib/i18n/translator";
import { section } from "@/lib/views/parts/section";
import type { Cell, Section, Table } from "@/lib/views/parts/view";

/** Annual changes by decade, latest first: years, years up, median, best and worst. */
export function decadesTable(t: Translator, changes: readonly YearChange[]): Section {
  const build = (): Table => ({
    columns: [
      { key: "decade", label: t("annual.column.decade"), kind: "text" },
      { key: "years", label: t("annual.column.years"), kind: "count" },
      { key: "years_up", label: t("annual.column.yearsUp"), kind: "count" },
      { key: "median_change_percent", label: t("annual.column.median"), kind: "change" },
      { key: "best_change_percent", label: t("annual.column.bestYear"), kind: "change" },
      { key: "worst_change_percent", label: t("annual.column.worstYear"), kind: "change" },
    ],
    rows: decadeStatistics(changes)
      .reverse()
      .map(({ decade, years, rises, ...values }): Cell[] => [
        { value: `${decade}–${decade + 9}` },
        { value: years },
        { value: rises },
        { value: values.median },
        { value: values.best },
        { value: values.worst },
      ]),
  });
  return section({ kind: "table", id: "decades", title: t("annual.decades.title"), build });
}
