import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Transaction } from "@/lib/db/database";
import { coverageOf } from "@/lib/db/import/coverage";
import { joinByHash, keepEarlierCloses, removeCloses, writeCoverage } from "@/lib/db/import/write-closes";
import { requireDay } from "@/lib/series/day";
import type { SeedIndex } from "@/lib/shipped/read-indices";
import { mergeShipped, type WrittenRow } from "./merge-shipped";
import { readCloseRows } from "./read-close-rows";
import { type RowCounts, type RowSet, replaceRows } from "./replace-rows";

/** Whose closes are written, by which load, and the revision it makes if it changes anything. */
export interface ShippedLoad {
  readonly indexId: number;
  readonly batchId: number;
  readonly revision: number;
}

/**
 * Brings the closes of an index to what ships, within a load's transaction, and counts its coverage anew. Earlier
 * values are kept; what a reader imported stays as `mergeShipped` says.
 */
export async function writeShippedCloses(
  tx: Transaction,
  load: ShippedLoad,
  { closes }: SeedIndex,
): Promise<RowCounts> {
  const { indexId, revision } = load;
  const queries = queriesOf(tx);
  const { written, inserted, removed, unchanged, result } = mergeShipped(
    await readCloseRows(queries, indexId),
    closes,
  );
  const ending = [...removed, ...(inserted === written.length ? [] : written.map(({ date }) => date))];
  await joinByHash(queries);
  await keepEarlierCloses(queries, indexId, ending.sort().map(requireDay), revision);
  await removeCloses(queries, indexId, removed.map(requireDay));
  if (written.length > 0) await replaceRows(tx, dailyCloseRows(load, written));
  await writeCoverage(queries, indexId, coverageOf(result));
  return { inserted, updated: written.length - inserted, unchanged, removed: removed.length };
}

/** Closes of an index to be written over those of their days. */
function dailyCloseRows(load: ShippedLoad, rows: readonly WrittenRow[]): RowSet {
  const { indexId, revision } = load;
  return {
    table: "daily_close",
    // Only `rows` are written: which others go is decided before.
    scope: "false",
    key: ["index_id", "date"],
    columns: {
      index_id: "int",
      date: "date",
      close: "numeric",
      basis: "close_basis",
      date_precision: "date_precision",
      source: "text",
      batch_id: "int",
      revision: "int",
    },
    rows: rows.map(({ datePrecision, batchId, ...row }) => {
      return {
        ...row,
        index_id: indexId,
        date_precision: datePrecision,
        batch_id: batchId ?? load.batchId,
        revision,
      };
    }),
  };
}
