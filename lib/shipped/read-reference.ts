import { readTable } from "./read-table";
import {
  classificationRow,
  constituentCountRow,
  constituentRow,
  contractRow,
  coverageRow,
  fundRow,
  methodologyRow,
  trackingRow,
} from "./reference-schemas";
import { fxDailyRow, fxRow, sourceRow } from "./row-schemas";
import { readSourceIds, requireKnownSources, requireUnique } from "./table-checks";

/** The tables of facts that belong to no single index, checked and ready to be written. */
export type SeedReference = Awaited<ReturnType<typeof readReference>>;

/** Reads and checks the reference tables. Throws a ShippedError naming file, line and column at the first fault. */
export async function readReference(folder: string) {
  const tables = {
    sources: await readTable(folder, "sources.csv", sourceRow),
    fx: await readTable(folder, "fx-december.csv", fxRow),
    fxDaily: await readTable(folder, "fx-daily.csv", fxDailyRow),
    constituents: await readTable(folder, "reference/constituents-2024-02.csv", constituentRow),
    constituentCounts: await readTable(folder, "reference/constituent-counts.csv", constituentCountRow),
    methodology: await readTable(folder, "reference/methodology-dates.csv", methodologyRow),
    contracts: await readTable(folder, "reference/contracts.csv", contractRow),
    funds: await readTable(folder, "reference/funds.csv", fundRow),
    classification: await readTable(folder, "reference/classification.csv", classificationRow),
    coverage: await readTable(folder, "reference/coverage.csv", coverageRow),
    tracking: await readTable(folder, "reference/tracking.csv", trackingRow),
  };
  // A second rate of a day and currency would be lost in the store, silently.
  requireUnique(tables.fxDaily, "date", ({ currency, date }) => `${currency} ${date}`);
  const ids = await readSourceIds(folder);
  requireKnownSources(tables.fx, "source", ({ source }) => source, ids);
  requireKnownSources(tables.fxDaily, "source", ({ source }) => source, ids);
  return tables;
}
