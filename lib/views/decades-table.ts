import { group, max, median, min } from "d3-array";
import type { Translator } from "@/lib/i18n/translator";
import type { Cell, Table } from "./view";

interface Change {
  readonly year: number;
  readonly change: number;
}

/** Annual changes by decade, latest first: years, years up, median, best and worst. */
export function decadesTable(t: Translator, changes: readonly Change[]): Table {
  const decades = group(changes, ({ year }) => Math.floor(year / 10) * 10);
  const rows = [...decades].reverse().map(([decade, items]): Cell[] => {
    const values = items.map(({ change }) => change);
    return [
      { value: `${decade}–${decade + 9}` },
      { value: items.length },
      { value: values.filter((change) => change > 0).length },
      { value: median(values) ?? null },
      { value: max(values) ?? null },
      { value: min(values) ?? null },
    ];
  });
  return {
    id: "decades",
    caption: t("annual.decades.title"),
    columns: [
      { key: "decade", label: t("annual.column.decade"), kind: "text" },
      { key: "years", label: t("annual.column.years"), kind: "count" },
      { key: "years_up", label: t("annual.column.yearsUp"), kind: "count" },
      { key: "median_change_percent", label: t("annual.column.median"), kind: "change" },
      { key: "best_change_percent", label: t("annual.column.bestYear"), kind: "change" },
      { key: "worst_change_percent", label: t("annual.column.worstYear"), kind: "change" },
    ],
    rows,
  };
}
