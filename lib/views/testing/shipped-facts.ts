import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { Localised } from "@/lib/reference/types";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readReference, type SeedReference } from "@/lib/shipped/read-reference";
import type { Located } from "@/lib/shipped/read-table";

let reference: Promise<SeedReference> | undefined;

/** The tables of facts, straight from the data files: what the store gives after loading them. */
export async function shippedFacts(): Promise<ReferenceFacts> {
  reference ??= readReference(dataFolder());
  const tables = await reference;
  return {
    revision: 1,
    ...membersOf(tables),
    ...methodOf(tables),
    ...productsOf(tables),
  };
}

const rowsOf = <Row>(located: readonly Located<Row>[]) => located.map(({ row }) => row);
const both = (en: string, zhHant: string): Localised => ({ en, "zh-Hant": zhHant });
const orNone = (en: string | null, zhHant: string | null) =>
  en === null || zhHant === null ? null : both(en, zhHant);

function membersOf(tables: SeedReference): Pick<ReferenceFacts, "constituents" | "constituentCounts"> {
  return {
    constituents: rowsOf(tables.constituents).map((row) => ({
      asOf: "2024-02",
      code: row.code,
      nameEn: row.name_en,
      nameZh: row.name_zh,
      subIndex: both(row.sub_index, row.sub_index_zh_hant),
      joined: row.joined,
      source: row.source,
    })),
    constituentCounts: rowsOf(tables.constituentCounts).map(({ date, count, source, ...row }) => ({
      ...{ date, count, source },
      note: orNone(row.note, row.note_zh_hant),
    })),
  };
}

function methodOf(
  tables: SeedReference,
): Pick<ReferenceFacts, "methodology" | "classification" | "coverage"> {
  return {
    methodology: rowsOf(tables.methodology).map(({ date, source, ...row }) => ({
      ...{ date, source },
      what: both(row.what, row.what_zh_hant),
      value: orNone(row.value, row.value_zh_hant),
    })),
    classification: rowsOf(tables.classification).map(({ code, source, ...row }) => ({
      ...{ code, source },
      sector: both(row.sector_en, row.sector_zh_hant),
      note: orNone(row.note, row.note_zh_hant),
    })),
    coverage: rowsOf(tables.coverage).map(({ date, source, ...row }) => ({
      ...{ date, source },
      coveragePercent: Number(row.coverage_percent),
      ofWhat: both(row.of_what, row.of_what_zh_hant),
    })),
  };
}

function productsOf(tables: SeedReference): Pick<ReferenceFacts, "contracts" | "funds" | "tracking"> {
  return {
    contracts: rowsOf(tables.contracts).map(({ code, launched, currency, source, ...row }) => ({
      ...{ code, launched, currency, source },
      contract: both(row.contract, row.contract_zh_hant),
      multiplier: row.multiplier === null ? null : Number(row.multiplier),
      tick: orNone(row.tick, row.tick_zh_hant),
      months: orNone(row.months, row.months_zh_hant),
      hours: orNone(row.hours, row.hours_zh_hant),
      lastDay: orNone(row.last_day, row.last_day_zh_hant),
      settlement: orNone(row.settlement, row.settlement_zh_hant),
    })),
    funds: rowsOf(tables.funds).map(({ code, launched, source, ...row }) => ({
      ...{ code, launched, source },
      name: both(row.name_en, row.name_zh_hant),
      index: orNone(row.index, row.index_zh_hant),
      exchange: orNone(row.exchange, row.exchange_zh_hant),
      note: orNone(row.note, row.note_zh_hant),
    })),
    tracking: rowsOf(tables.tracking).map(({ value, source, ...row }) => ({
      ...{ value, source },
      fact: both(row.fact, row.fact_zh_hant),
      unit: both(row.unit, row.unit_zh_hant),
      asOf: row.as_of,
      note: orNone(row.note, row.note_zh_hant),
    })),
  };
}
