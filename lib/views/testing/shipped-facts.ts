import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readReference } from "@/lib/shipped/read-reference";

let shipped: Promise<ReferenceFacts> | undefined;

/** The dated facts, straight from the data files: what the store gives after loading them. */
export function shippedFacts(): Promise<ReferenceFacts> {
  shipped ??= readFacts();
  return shipped;
}

async function readFacts(): Promise<ReferenceFacts> {
  const tables = await readReference(dataFolder());
  const rowsOf = <Row>(table: readonly { readonly row: Row }[]) => table.map(({ row }) => row);
  return {
    revision: 1,
    constituents: rowsOf(tables.constituents).map(({ name_en, name_zh, sub_index, ...row }) => ({
      ...row,
      ...{ asOf: "2024-02", nameEn: name_en, nameZh: name_zh, subIndex: sub_index },
    })),
    constituentCounts: rowsOf(tables.constituentCounts),
    methodology: rowsOf(tables.methodology),
    contracts: rowsOf(tables.contracts).map(({ last_day, multiplier, ...row }) => ({
      ...row,
      ...{ lastDay: last_day, multiplier: multiplier === null ? null : Number(multiplier) },
    })),
    funds: rowsOf(tables.funds).map(({ name_en, name_zh, ...row }) => ({
      ...row,
      ...{ nameEn: name_en, nameZh: name_zh },
    })),
    classification: rowsOf(tables.classification).map(({ sector_en, sector_zh, ...row }) => ({
      ...row,
      ...{ sectorEn: sector_en, sectorZh: sector_zh },
    })),
    coverage: rowsOf(tables.coverage).map(({ coverage_percent, of_what, ...row }) => ({
      ...row,
      ...{ coveragePercent: Number(coverage_percent), ofWhat: of_what },
    })),
    tracking: rowsOf(tables.tracking).map(({ as_of, ...row }) => ({ ...row, asOf: as_of })),
  };
}
