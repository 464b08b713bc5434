import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Db } from "@/lib/db/database";
import { raiseRevision } from "@/lib/db/import/raise-revision";
import type { SeedReference } from "@/lib/shipped/read-reference";
import type { Located } from "@/lib/shipped/read-table";
import {
  isUnchanged,
  type RowCells,
  type RowCounts,
  type RowSet,
  replaceRows,
  sumCounts,
  texts,
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
    for (const rows of referenceRows(reference)) counts.push(await replaceRows(tx, rows));
    const all = sumCounts(counts);
    if (!isUnchanged(all)) await raiseRevision(queriesOf(tx));
    return all;
  }, LOAD_TRANSACTION);
}

/** What ships for the tables that belong to no single index. */
export function referenceRows(reference: SeedReference): RowSet[] {
  const rows = <Row>(located: readonly Located<Row>[]) => located.map(({ row }) => row);
  const { constituents, funds } = reference;
  return [
    {
      table: "source",
      scope: "true",
      key: ["id"],
      columns: {
        ...texts("id", "short_en", "short_zh_hant", "long_en", "long_zh_hant"),
        ...texts("description_en", "description_zh_hant", "licence"),
        position: "int",
      },
      rows: rows(reference.sources).map((row, position) => ({ ...row, position })),
    },
    {
      table: "fx_rate",
      scope: "true",
      key: ["currency", "year"],
      columns: { currency: "text", year: "int", per_usd: "numeric", source: "text" },
      rows: rows(reference.fx),
    },
    {
      table: "fx_daily",
      scope: "true",
      key: ["currency", "date"],
      columns: { currency: "text", date: "date", per_usd: "numeric", source: "text" },
      rows: rows(reference.fxDaily),
    },
    numbered(
      "constituent",
      rows(constituents).map((row) => ({ as_of: CONSTITUENTS_AS_OF, ...row })),
    ),
    numbered("constituent_count", rows(reference.constituentCounts), { count: "int" }),
    numbered("methodology_date", rows(reference.methodology)),
    numbered("contract", rows(reference.contracts), { multiplier: "numeric" }),
    numbered(
      "fund",
      rows(funds).map(({ index, index_zh_hant, ...row }) => ({
        ...row,
        tracked_index: index,
        tracked_index_zh_hant: index_zh_hant,
      })),
    ),
    numbered("classification", rows(reference.classification)),
    numbered("market_coverage", rows(reference.coverage), { coverage_percent: "numeric" }),
    numbered("tracking_fact", rows(reference.tracking)),
  ];
}

/** A table whose key is the row's place in its file and whose columns have the file's own names. */
function numbered(
  table: string,
  rows: readonly RowCells[],
  types: Readonly<Record<string, string>> = {},
): RowSet {
  return {
    table,
    scope: "true",
    key: ["position"],
    columns: { position: "int", ...texts(...Object.keys(rows[0] ?? {})), ...types },
    rows: rows.map((row, position) => ({ ...row, position })),
  };
}
