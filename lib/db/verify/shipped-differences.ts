import type { Queries } from "@/lib/db/database";
import { factRows, profileRow } from "@/lib/db/ship/index-row-sets";
import { mergeShipped } from "@/lib/db/ship/merge-shipped";
import { readCloseRows } from "@/lib/db/ship/read-close-rows";
import { differingKeys, type RowSet } from "@/lib/db/ship/replace-rows";
import { referenceRows } from "@/lib/db/ship/write-reference";
import type { SeedIndex } from "@/lib/shipped/read-indices";
import type { SeedReference } from "@/lib/shipped/read-reference";
import type { StoreFault } from "./store-fault";

const NOT_SHIPPED = "it is not what ships, and no import overrules that";

/** Where the store differs from what ships of an index, but for what imports overrule. */
export async function indexDifferences(
  queries: Queries,
  indexId: number,
  index: SeedIndex,
): Promise<StoreFault[]> {
  const { symbol } = index.profile;
  const { written, removed } = mergeShipped(await readCloseRows(queries, indexId), index.closes);
  const days = [...written.map(({ date }) => date), ...removed].sort();
  const faults: StoreFault[] = days.map((date) => {
    return { table: "daily_close", index: symbol, date, reason: NOT_SHIPPED };
  });
  const profile = { ...profileRow(index), scope: `id = ${indexId}` };
  for (const rows of [profile, ...factRows(indexId, index)]) {
    faults.push(...(await differences(queries, rows, symbol)));
  }
  return faults;
}

/** Where the store differs from what ships for no single index. */
export async function referenceDifferences(
  queries: Queries,
  reference: SeedReference,
): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  for (const rows of referenceRows(reference)) faults.push(...(await differences(queries, rows, null)));
  return faults;
}

async function differences(queries: Queries, rows: RowSet, index: string | null): Promise<StoreFault[]> {
  const keys = await differingKeys(queries, rows);
  return keys.map((key) => {
    const [date = null] = /\d{4}-\d{2}-\d{2}/.exec(key) ?? [];
    return { table: rows.table, index, date, reason: `the row ${key} is not what ships` };
  });
}
