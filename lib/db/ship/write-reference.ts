import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Db } from "@/lib/db/database";
import { raiseRevision } from "@/lib/db/import/raise-revision";
import type { SeedReference } from "@/lib/shipped/read-reference";
import type { Located } from "@/lib/shipped/read-table";
import {
  type Column,
  isUnchanged,
  type RowCounts,
  type RowSet,
  replaceRows,
  sumCounts,
} from "./replace-rows";
import { LOAD_TRANSACTION } from "./write-index";

/** The month of the list of constituents that ships. */
const CONSTITUENTS_AS_OF = "2024-02";

/**
 * Writes the tables that belong to no single index, in one transaction, and resolves with what changed. The
 * revision is raised only where a row differs.
 */
export async function writeReference(db: Db, reference: SeedReference): Promise<RowCounts> {
  return db.prisma.$transaction(async (tx) => {
    const counts: RowCounts[] = [];
    for (const rows of rowSets(reference)) counts.push(await replaceRows(tx, rows));
    const all = sumCounts(counts);
    if (!isUnchanged(all)) await raiseRevision(queriesOf(tx));
    return all;
  }, LOAD_TRANSACTION);
}

type Cell = string | number | null;

function rowSets(reference: SeedReference): RowSet[] {
  const {
    constituents,
    constituentCounts,
    methodology,
    contracts,
    funds,
    classification,
    coverage,
    tracking,
  } = reference;
  return [
    sourceRows(reference),
    fxRows(reference),
    dailyRateRows(reference),
    numbered(
      "constituent",
      constituents.map(({ row }) => ({ as_of: CONSTITUENTS_AS_OF, ...row })),
    ),
    numbered("constituent_count", rowsOf(constituentCounts), { count: "int" }),
    numbered("methodology_date", rowsOf(methodology)),
    numbered("contract", rowsOf(contracts), { multiplier: "numeric" }),
    numbered(
      "fund",
      funds.map(({ row: { index, ...row } }) => ({ ...row, tracked_index: index })),
    ),
    numbered("classification", rowsOf(classification)),
    numbered("market_coverage", rowsOf(coverage), { coverage_percent: "numeric" }),
    numbered("tracking_fact", rowsOf(tracking)),
  ];
}

function rowsOf<Row>(located: readonly Located<Row>[]): Row[] {
  return located.map(({ row }) => row);
}

/** A table whose key is the row's place in its file and whose columns have the file's own names. */
function numbered(
  table: string,
  rows: ReadonlyArray<Readonly<Record<string, Cell>>>,
  types: Readonly<Record<string, string>> = {},
): RowSet {
  const names = Object.keys(rows[0] ?? {});
  return {
    table,
    scope: "true",
    columns: [
      { name: "position", type: "int", key: true },
      ...names.map((name): Column => ({ name, type: types[name] ?? "text" })),
    ],
    rows: rows.map((row, position) => [position, ...names.map((name) => row[name] ?? null)]),
  };
}

function sourceRows({ sources }: SeedReference): RowSet {
  return {
    table: "source",
    scope: "true",
    columns: [
      { name: "id", type: "text", key: true },
      { name: "position", type: "int" },
      ...["short_en", "short_zh_hant", "long_en", "long_zh_hant"].map((name) => ({ name, type: "text" })),
      ...["description_en", "description_zh_hant", "licence"].map((name) => ({ name, type: "text" })),
    ],
    rows: sources.map(({ row }, position) => [
      ...[row.id, position, row.short_en, row.short_zh_hant, row.long_en, row.long_zh_hant],
      ...[row.description_en, row.description_zh_hant, row.licence],
    ]),
  };
}

function fxRows({ fx }: SeedReference): RowSet {
  return {
    table: "fx_rate",
    scope: "true",
    columns: [
      { name: "currency", type: "text", key: true },
      { name: "year", type: "int", key: true },
      { name: "per_usd", type: "numeric" },
      { name: "source", type: "text" },
    ],
    rows: fx.map(({ row }) => [row.currency, row.year, row.per_usd, row.source]),
  };
}

function dailyRateRows({ fxDaily }: SeedReference): RowSet {
  return {
    table: "fx_daily",
    scope: "true",
    columns: [
      { name: "currency", type: "text", key: true },
      { name: "date", type: "date", key: true },
      { name: "per_usd", type: "numeric" },
      { name: "source", type: "text" },
    ],
    rows: fxDaily.map(({ row }) => [row.currency, row.date, row.per_usd, row.source]),
  };
}
