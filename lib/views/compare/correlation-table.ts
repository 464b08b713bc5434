import { weeklyCorrelation } from "@/lib/analytics/risk/correlation";
import { formatCount, formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import { addressSymbol } from "@/lib/views/parts/context";
import type { Cell, Table } from "@/lib/views/parts/view";
import { daysUsed } from "./compare-ranges";

/** How the indices move together over a range in which each has every session; one row and column an index. */
export function correlationTable(t: Translator, records: readonly IndexRecord[], range: DayRange): Table {
  const cell = (one: IndexRecord, other: IndexRecord): Cell => {
    const { value, reason } = weeklyCorrelation(one.series, other.series, range);
    return reason === null ? { value } : { value, note: t(`reason.${reason}`) };
  };
  const used = daysUsed(records, range);
  const [first, second] = records;
  const returns = first && second ? weeklyCorrelation(first.series, second.series, range).returns : 0;
  return {
    id: "correlation",
    caption: t("compare.correlation.title", {
      from: formatDay(used.from, t.locale),
      to: formatDay(used.to, t.locale),
    }),
    columns: [
      { key: "index", label: t("compare.correlation.note", { returns: formatCount(returns) }), kind: "text" },
      ...records.map((record) => ({
        key: `weekly_correlation_${addressSymbol(record)}`,
        label: record.profile.shortName[t.locale],
        kind: "ratio" as const,
      })),
    ],
    rows: records.map((row): Cell[] => [
      { value: row.profile.shortName[t.locale] },
      ...records.map((column) => cell(row, column)),
    ]),
  };
}
