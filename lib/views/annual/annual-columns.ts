import type { AnnualChange } from "@/lib/analytics/returns/annual-changes";
import { formatLevel, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { paceOf, spacingMonths } from "@/lib/series/periodicity";
import { pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import type { Cell, Column } from "@/lib/views/parts/content/table";
import { addressSymbol, yearHref } from "@/lib/views/parts/context";
import { type AnnualRow, type CutOff, cutOff, publishedDifference } from "./annual-rows";

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

const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;
const WITHIN_YEAR = ["high", "low", "range", "volatility"];

/** Whether a year of closes so far apart has something to tell under a column: of one close, or four, there is no more. */
export function hasWithinYear({ series }: IndexRecord, field: string): boolean {
  const spacing = spacingMonths(paceOf(series));
  return (
    spacing < (field === "volatility" ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR) || !WITHIN_YEAR.includes(field)
  );
}

const columnsOf = (record: IndexRecord) => COLUMNS.filter(([, , , field]) => hasWithinYear(record, field));

/** The columns of the annual table, each with the address that sorts by it; as published only where printed. */
export function annualColumns(t: Translator, record: IndexRecord, state: ViewState): Column[] {
  const place = { page: "annual", symbol: addressSymbol(record) } as const;
  const { sort = "year", order = "desc", ...range } = state;
  const columns = columnsOf(record).map(([key, label, kind, field]): Column => {
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
      ...(field === "change" ? { isKey: true as const } : {}),
      // To the table itself, not to the top of its page.
      sortHref: `${pageHref(t.locale, place, sorted)}#annual`,
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

// What a source without decimals rounds away is no disagreement; neither is the last decimal of a level of 10,000.
const ROUNDED_POINTS = 0.005 + 1e-9;
const ROUNDED_SHARE = 0.0001;

function closeNote(t: Translator, { computed, stated }: AnnualRow): string | null {
  if (stated === null) return null;
  const difference = Math.abs(stated.close - computed.close);
  if (difference > Math.max(ROUNDED_POINTS, ROUNDED_SHARE * computed.close)) {
    return t("annual.note.tableDiffers", { close: formatLevel(stated.close) });
  }
  const isStatedDay = isoFromDay(computed.day) === stated.date;
  return stated.datePrecision === "year" && isStatedDay && computed.withinYear === "sparse"
    ? t("annual.note.yearOnly")
    : null;
}

function cutOffNote(t: Translator, { since, until }: CutOff): string | null {
  if (since !== null) return t("annual.note.since", { date: formatShortDay(since, t.locale) });
  return until === null ? null : t("annual.note.until", { date: formatShortDay(until, t.locale) });
}

function volatilityCell(t: Translator, { series }: IndexRecord, { volatility }: AnnualChange): Cell {
  const { value, reason } = volatility;
  if (reason === null) return { value };
  // A year of too few sessions is one of which not every one is held.
  return { value, note: t(`reason.${paceOf(series) === "daily" ? "sparse" : reason}`) };
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
  const note = closeNote(t, row);
  const cut = cutOffNote(t, cutOff(computed));
  const mark = year === extremes.best ? "best" : year === extremes.worst ? "worst" : null;
  const all: Cell[] = [
    // A year without a change has no two closes to show.
    computed.change === null ? { value: year } : { value: year, href: yearHref(t, record, year) },
    note === null ? { value: computed.close } : { value: computed.close, note },
    { value: computed.changePoints },
    {
      value: computed.change,
      ...(mark === null ? {} : { mark }),
      ...(cut === null ? {} : { note: cut }),
    },
    sparse(computed.high?.close ?? null),
    sparse(computed.low?.close ?? null),
    sparse(computed.range),
    volatilityCell(t, record, computed),
  ];
  const cells = all.filter((_, position) => hasWithinYear(record, COLUMNS[position]?.[3] ?? "year"));
  if (!record.annualCloses.some((item) => item.published !== null)) return cells;
  const published = stated?.published ?? null;
  const difference = publishedDifference(row);
  const marked = (differs: boolean) => (differs ? ({ mark: "differs" } as const) : {});
  const percent = published?.changePercent ?? null;
  return [
    ...cells,
    { value: published?.changePoints ?? null, ...marked(difference.points) },
    { value: percent === null ? null : percent / 100, ...marked(difference.percent) },
  ];
}
