import { weeklyCorrelation } from "@/lib/analytics/risk/correlation";
import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DayRange } from "@/lib/series/series";
import { addressSymbol } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, Section, Table } from "@/lib/views/parts/view";
import { datesUsed } from "./compare-ranges";

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
    const name = ({ profile }: IndexRecord) => profile.shortName[t.locale];
    return tableFrom(records, [
      ["index", label, "text", name],
      ...records.map((column): ColumnOf<IndexRecord> => {
        const key = `weekly_correlation_${addressSymbol(column)}`;
        return [key, name(column), "ratio", (row) => cell(row, column)];
      }),
    ]);
  };
  const title = t("compare.correlation.title", datesUsed(t, records, range));
  return section({ kind: "table", id: "correlation", title, build });
}
