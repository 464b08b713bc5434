import { decadeStatistics, type YearChange } from "@/lib/analytics/returns/year-statistics";
import type { Translator } from "@/lib/i18n/translator";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";

/** Annual changes by decade, latest first: years, years up, median, best and worst. */
export function decadesTable(t: Translator, changes: readonly YearChange[]): Section {
  const build = () =>
    tableFrom(decadeStatistics(changes).reverse(), [
      ["decade", t("annual.column.decade"), "text", ({ decade }) => `${decade}–${decade + 9}`],
      ["years", t("annual.column.years"), "count", ({ years }) => years],
      ["years_up", t("annual.column.yearsUp"), "count", ({ rises }) => rises],
      ["median_change_percent", t("annual.column.median"), "change", ({ median }) => median, "key"],
      ["best_change_percent", t("annual.column.bestYear"), "change", ({ best }) => best],
      ["worst_change_percent", t("annual.column.worstYear"), "change", ({ worst }) => worst],
    ]);
  return section({ kind: "table", id: "decades", title: t("annual.decades.title"), build });
}
