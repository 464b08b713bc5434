import { weeklyCorrelation } from "@/lib/analytics/risk/correlation";
import { formatCount, formatDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import { addressSymbol } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Cell, Section, Table } from "@/lib/views/parts/view";
import { daysUsed } from "./compare-ranges";

/** How the indices move together over a range in which each has every session; one row and column an index. */
export function correlationTable(t: Translator, records: readonly IndexRecord[], range: DayRange): Section {
  const cell = (one: IndexRecord, other: IndexRecord): Cell => {
    const { value, reason } = weeklyCorrelation(one.series, other.series, range);
    return reason === null ? { value } : { value, note: t(`reason.${reason}`) };
  };
  const build = (): Table => {
    const [first, second] = records;
    const returns = first && second ? weeklyCorrelation(first.series, second.series, range).returns : 0;
    const label = t("compare.correlation.note", { returns: formatCount(returns) });
    return {
      columns: [
        { key: "index", label, kind: "text" },
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
  };
  const used = daysUsed(records, range);
  const dates = { from: formatDay(used.from, t.locale), to: formatDay(used.to, t.locale) };
  return section({ kind: "table", id: "correlation", title: t("compare.correlation.title", dates), build });
}
