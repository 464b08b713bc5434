import { greatest } from "d3-array";
import type { DecadeStatistics } from "@/lib/analytics/returns/year-statistics";
import { decadeStatistics, type YearChange } from "@/lib/analytics/returns/year-statistics";
import { formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";

// A median of fewer years says little of a decade.
const ENOUGH_YEARS = 5;

/** Which of the decades with years enough had the highest median. */
function bestDecade(t: Translator, decades: readonly DecadeStatistics[]): string {
  const told = decades.flatMap(({ decade, years, median }) =>
    median === null || years < ENOUGH_YEARS ? [] : [{ decade, median }],
  );
  const best = greatest(told, ({ median }) => median);
  if (best === undefined || told.length < 2) return t("annual.decades.title");
  return t("tableTitle.bestDecade", {
    decade: String(best.decade),
    median: formatPercent(best.median, t.locale, { sign: true }),
  });
}

/** Annual changes by decade, latest first: years, years up, median, best and worst. */
export function decadesTable(t: Translator, changes: readonly YearChange[]): Section {
  const decades = decadeStatistics(changes).reverse();
  const build = () =>
    tableFrom(decades, [
      ["decade", t("annual.column.decade"), "text", ({ decade }) => `${decade}–${decade + 9}`],
      ["years", t("annual.column.years"), "count", ({ years }) => years],
      ["years_up", t("annual.column.yearsUp"), "count", ({ rises }) => rises],
      ["median_change_percent", t("annual.column.median"), "change", ({ median }) => median, "key"],
      ["best_change_percent", t("annual.column.bestYear"), "change", ({ best }) => best],
      ["worst_change_percent", t("annual.column.worstYear"), "change", ({ worst }) => worst],
    ]);
  return section({ kind: "table", id: "decades", title: bestDecade(t, decades), build });
}
