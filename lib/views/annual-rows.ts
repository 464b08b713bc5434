import { type AnnualChange, annualChanges } from "@/lib/analytics/annual-changes";
import { formatLevel } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { AnnualClose } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { positionOnOrBefore } from "@/lib/series/position";
import { pageHref } from "@/lib/url/address";
import type { AnnualSort } from "@/lib/url/fields";
import type { ViewState } from "@/lib/url/view-state";
import { addressSymbol, indexHref } from "./context";
import type { Cell, Column } from "./view";

/** A year of the table: what is computed, and what a source states beside it. */
export interface AnnualRow {
  readonly computed: AnnualChange;
  readonly stated: AnnualClose;
}

/** Every year of an index, ascending. */
export function annualRows(record: IndexRecord): AnnualRow[] {
  const computed = annualChanges(record.annualCloses, record.series);
  return record.annualCloses.flatMap((stated, position) => {
    const year = computed[position];
    if (year === undefined) return [];
    return [{ computed: year, stated }];
  });
}

/** Which of the printed figures are not the computed ones rounded to the same two decimals. */
export interface PublishedDifference {
  readonly points: boolean;
  readonly percent: boolean;
}

/** Compares a year's change as printed with the one its closes give; nothing printed does not differ. */
export function publishedDifference({ computed, stated }: AnnualRow): PublishedDifference {
  const { published } = stated;
  const differs = (printed: number | null, exact: number | null) =>
    printed !== null && exact !== null && Math.abs(printed - exact) > 0.005 + 1e-9;
  return {
    points: differs(published?.changePoints ?? null, computed.changePoints),
    percent: differs(
      published?.changePercent ?? null,
      computed.change === null ? null : computed.change * 100,
    ),
  };
}

const SORT_VALUES: Record<AnnualSort, (row: AnnualRow) => number | null> = {
  year: ({ computed }) => computed.year,
  close: ({ computed }) => computed.close,
  change_points: ({ computed }) => computed.changePoints,
  change: ({ computed }) => computed.change,
  high: ({ computed }) => computed.high?.close ?? null,
  low: ({ computed }) => computed.low?.close ?? null,
  range: ({ computed }) => computed.range,
  volatility: ({ computed }) => computed.volatility.value,
};

/** The rows in the state's order: latest year first by default; unknown values last either way. */
export function sortedRows(rows: readonly AnnualRow[], state: ViewState): AnnualRow[] {
  const sortValue = SORT_VALUES[state.sort ?? "year"];
  const sign = (state.order ?? "desc") === "desc" ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortValue(one), sortValue(other)];
    if (a === null || b === null)
      return a === b ? other.computed.year - one.computed.year : a === null ? 1 : -1;
    return sign * (a - b) || other.computed.year - one.computed.year;
  });
}

const COLUMNS = [
  ["year", "annual.column.year", "year", "year"],
  ["close_points", "column.close", "level", "close"],
  ["change_points", "annual.column.changePoints", "points", "change_points"],
  ["change_percent", "annual.column.change", "change", "change"],
  ["high_points", "annual.column.high", "level", "high"],
  ["low_points", "annual.column.low", "level", "low"],
  ["range_percent", "annual.column.range", "percent", "range"],
  ["volatility_percent", "column.volatility", "percent", "volatility"],
] as const;

/** The columns of the annual table, each with the address that sorts by it; as published only where printed. */
export function annualColumns(t: Translator, record: IndexRecord, state: ViewState): Column[] {
  const place = { page: "annual", symbol: addressSymbol(record) } as const;
  const { sort = "year", order = "desc", ...range } = state;
  const columns = COLUMNS.map(([key, label, kind, field]): Column => {
    const current = field === sort;
    const turned = current && order === "desc" ? "asc" : "desc";
    const sorted: ViewState = {
      ...range,
      ...(field === "year" ? {} : { sort: field }),
      ...(turned === "desc" ? {} : { order: "asc" as const }),
    };
    return {
      key,
      label: t(label),
      kind,
      sortHref: pageHref(t.locale, place, sorted),
      sorted: current ? (order === "desc" ? "descending" : "ascending") : null,
    };
  });
  if (!record.annualCloses.some((item) => item.published !== null)) return columns;
  return [
    ...columns,
    { key: "published_change_points", label: t("annual.column.publishedPoints"), kind: "points" },
    { key: "published_change_percent", label: t("annual.column.publishedPercent"), kind: "change" },
  ];
}

function closeNote(t: Translator, record: IndexRecord, { computed, stated }: AnnualRow): string | null {
  if (stated.datePrecision === "year") return t("annual.note.yearOnly");
  if (record.profile.baseDate === stated.date) return t("annual.note.base");
  const position = positionOnOrBefore(record.series.days, computed.day);
  if (position < 0 || at(record.series.days, position) !== computed.day) return null;
  const daily = at(record.series.closes, position);
  // Half a point is what a daily file without decimals may have rounded away; HSI 1990 is off by 0.55.
  return Math.abs(daily - computed.close) > 0.5
    ? t("annual.note.dailyDiffers", { close: formatLevel(daily) })
    : null;
}

/** One year's cells for `annualColumns`; `extremes` are the years to mark. */
export function annualCells(
  t: Translator,
  record: IndexRecord,
  row: AnnualRow,
  extremes: { best: number | null; worst: number | null },
): Cell[] {
  const { computed, stated } = row;
  const { year } = computed;
  const sparse = (value: number | null): Cell =>
    value === null ? { value, note: t("reason.sparse") } : { value };
  const note = closeNote(t, record, row);
  const mark = year === extremes.best ? "best" : year === extremes.worst ? "worst" : null;
  const days = { from: `${year - 1}-12-31`, to: `${year}-12-31` };
  const cells: Cell[] = [
    // A year without a change has no two closes to show.
    computed.change === null
      ? { value: year }
      : { value: year, href: indexHref(t, record, { page: "overview" }, days) },
    note === null ? { value: computed.close } : { value: computed.close, note },
    { value: computed.changePoints },
    mark === null ? { value: computed.change } : { value: computed.change, mark },
    sparse(computed.high?.close ?? null),
    sparse(computed.low?.close ?? null),
    sparse(computed.range),
    sparse(computed.volatility.value),
  ];
  if (!record.annualCloses.some((item) => item.published !== null)) return cells;
  const published = stated.published;
  const difference = publishedDifference(row);
  const marked = (differs: boolean) => (differs ? ({ mark: "differs" } as const) : {});
  const percent = published?.changePercent ?? null;
  return [
    ...cells,
    { value: published?.changePoints ?? null, ...marked(difference.points) },
    { value: percent === null ? null : percent / 100, ...marked(difference.percent) },
  ];
}
