import { type Correlation, correlationOfWeeks } from "@/lib/analytics/risk/correlation";
import { weeklyCloses } from "@/lib/analytics/risk/weekly-closes";
import { formatCount, formatRatio } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import { once } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type CountedContext, currencyWords } from "./compare-context";
import { datesUsed, type RiskRange } from "./compare-ranges";

/** Two indices and how they move together, by their places. */
interface Pair extends Correlation {
  readonly one: number;
  readonly other: number;
}

function pairsOf(records: readonly IndexRecord[], range: RiskRange): Pair[] {
  const weeks = records.map(({ series }) => weeklyCloses(series, range));
  return records.flatMap((_, one) =>
    records.slice(one + 1).map((_, position): Pair => {
      const other = one + 1 + position;
      return { one, other, ...correlationOfWeeks(weeks[one] ?? null, weeks[other] ?? null) };
    }),
  );
}

const nameOf = (t: CountedContext["t"], record: IndexRecord | undefined) =>
  record?.profile.shortName[t.locale] ?? "";

/**
 * How the indices move together over a range in which each has every session: a matrix with a row and column an index,
 * each cell with the number of returns and the way to that pair alone; and a list of the pairs, for files.
 */
export function correlationTables(
  context: CountedContext,
  records: readonly IndexRecord[],
  range: RiskRange,
  half: boolean,
): Section[] {
  const { t, currency } = context;
  const pairs = once(() => pairsOf(records, range));
  const title = t("compare.correlation.title", {
    ...datesUsed(t, records, range),
    ...currencyWords(t, currency),
  });
  return [
    section({
      ...{ kind: "table", id: "correlation", title, half },
      build: () => matrix(context, records, pairs()),
    }),
    section({
      ...{ kind: "table", id: "correlation-pairs", title, filesOnly: true },
      build: () => pairList(context, records, pairs()),
    }),
  ];
}

function matrix(context: CountedContext, records: readonly IndexRecord[], pairs: readonly Pair[]): Table {
  const { t, currency } = context;
  const counts = pairs.flatMap(({ value, returns }) => (value === null ? [] : [returns]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const counted = currency === "local" ? "" : `in_${currency}_`;
  const cellAt = (row: number, column: number): Cell => {
    if (row === column) return { value: 1, quiet: true };
    const [one, other] = row < column ? [row, column] : [column, row];
    const pair = pairs.find((each) => each.one === one && each.other === other);
    return pair === undefined ? { value: null } : pairCell(context, records, pair);
  };
  return {
    look: "matrix",
    line: t("compare.correlation.note", {
      spread: counts.length === 0 ? "none" : least === most ? "one" : "more",
      least: formatCount(least),
      most: formatCount(most),
    }),
    ...tableFrom(records, [
      ["index", t("compare.column.index"), "text", (record) => nameOf(t, record)],
      ...records.map((record, column): ColumnOf<IndexRecord> => {
        const key = `weekly_correlation_${counted}${addressSymbol(record)}`;
        return [key, nameOf(t, record), "ratio", (_, row) => cellAt(row, column)];
      }),
    ]),
  };
}

function pairCell(
  { t, state, records: all }: CountedContext,
  records: readonly IndexRecord[],
  { one, other, value, returns, reason }: Pair,
): Cell {
  if (value === null)
    return { value, ...(reason === null ? {} : { note: t(`compare.correlation.${reason}`) }) };
  const pair = [records[one], records[other]].flatMap((record) => record ?? []);
  const title = t("compare.correlation.reading", {
    one: nameOf(t, records[one]),
    other: nameOf(t, records[other]),
    value: formatRatio(value),
    returns: formatCount(returns),
  });
  const href = pageHref(t.locale, { page: "compare" }, { ...state, symbols: pair.map(addressSymbol) });
  // A page of these two alone leads nowhere else.
  const link = all.length > 2 ? { href, title } : {};
  const note = t("compare.correlation.n", { returns: formatCount(returns) });
  return { value, note, heat: value, ...link };
}

function pairList(
  { t, currency }: CountedContext,
  records: readonly IndexRecord[],
  pairs: readonly Pair[],
): Table {
  const counted = currency === "local" ? "" : `_in_${currency}`;
  return tableFrom(pairs, [
    ["index", t("compare.column.index"), "text", ({ one }) => nameOf(t, records[one])],
    ["other_index", t("compare.column.other"), "text", ({ other }) => nameOf(t, records[other])],
    [`weekly_correlation${counted}_ratio`, t("compare.column.correlation"), "ratio", ({ value }) => value],
    ["weekly_returns", t("compare.column.returns"), "count", ({ returns }) => returns],
  ]);
}
