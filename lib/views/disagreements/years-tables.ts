import type { IndexRecord } from "@/lib/reference/records";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexHref, yearHref } from "@/lib/views/parts/context";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { verdictCell } from "./ledger-table";
import type { PublishedYear } from "./published-years";
import type { Verdict } from "./settle/judge";

function printedCell(value: number | null, verdict: Verdict | null): Cell {
  const cell = orDash(value);
  return verdict === "does-not-hold" ? { ...cell, mark: "differs" } : cell;
}

function columnsOf(context: ReferenceContext, record: IndexRecord): ColumnOf<PublishedYear>[] {
  const { t } = context;
  const year = ({ row: { computed } }: PublishedYear): Cell =>
    computed.change === null
      ? { value: computed.year }
      : { value: computed.year, href: yearHref(t, record, computed.year) };
  const percent = ({ row, percent: verdict }: PublishedYear): Cell => {
    const printed = row.stated?.published?.changePercent ?? null;
    return printedCell(printed === null ? null : printed / 100, verdict);
  };
  const points = ({ row, points: verdict }: PublishedYear): Cell =>
    printedCell(row.stated?.published?.changePoints ?? null, verdict);
  return [
    ["year", t("annual.column.year"), "year", year],
    [
      "published_close_points",
      t("disagreements.column.printedClose"),
      "level",
      ({ row, close }) => printedCell(row.stated?.close ?? null, close),
    ],
    ["close_points", t("column.close"), "level", ({ row }) => row.computed.close],
    ["published_change_points", t("annual.column.publishedPoints"), "points", points],
    ["change_points", t("annual.column.changePoints"), "points", ({ row }) => row.computed.changePoints],
    ["published_change_percent", t("annual.column.publishedPercent"), "change", percent],
    ["change_percent", t("annual.column.change"), "change", ({ row }) => row.computed.change],
    [
      "verdict",
      t("disagreements.column.verdict"),
      "text",
      ({ verdict }) => verdictCell(context, verdict),
      "key",
    ],
  ];
}

/** Whether a year's figures are all printed and equal to the computed ones. */
function isAsPrinted({ verdict, points, row }: PublishedYear): boolean {
  return verdict === "holds" && (points !== null || row.computed.changePoints === null);
}

/** The years whose printed figures differ from the computed ones, or lack one, and behind it, for files, all of them. */
export function yearsTables(
  context: ReferenceContext,
  record: IndexRecord,
  years: readonly PublishedYear[],
): Section[] {
  const { t } = context;
  const different = years.filter((year) => !isAsPrinted(year));
  const more = { href: indexHref(t, record, { page: "annual" }), label: t("disagreements.years.more") };
  const tableOf = (rows: readonly PublishedYear[]): Table => ({
    line: t("disagreements.years.line", { years: years.length }),
    more,
    ...tableFrom(rows, columnsOf(context, record)),
    anchors: rows.map(({ row }) => `year-${row.computed.year}`),
  });
  const title = t("disagreements.years.title", { different: different.length, years: years.length });
  return [
    section({ kind: "table", id: "years", title, build: () => tableOf(different) }),
    section({
      ...{ kind: "table", id: "all-years", filesOnly: true },
      title: t("disagreements.years.all"),
      build: () => tableOf(years),
    }),
  ];
}
