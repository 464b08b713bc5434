import { createHash } from "node:crypto";
import type { z } from "zod";
import { type Located, readTable } from "./read-table";
import { readSourceIds, requireKnownSources } from "./require-known-sources";
import { requireUnique } from "./require-unique";
import {
  classificationRow,
  constituentCountRow,
  constituentRow,
  contractRow,
  coverageRow,
  fundRow,
  fxDailyRow,
  fxRow,
  methodologyRow,
  sourceRow,
  trackingRow,
} from "./row-schemas";

type Rows<Schema extends z.ZodType> = readonly Located<z.infer<Schema>>[];

/** The tables of facts that belong to no single index, checked and ready to be written. */
export interface SeedReference {
  readonly sources: Rows<typeof sourceRow>;
  readonly fx: Rows<typeof fxRow>;
  readonly fxDaily: Rows<typeof fxDailyRow>;
  readonly constituents: Rows<typeof constituentRow>;
  readonly constituentCounts: Rows<typeof constituentCountRow>;
  readonly methodology: Rows<typeof methodologyRow>;
  readonly contracts: Rows<typeof contractRow>;
  readonly funds: Rows<typeof fundRow>;
  readonly classification: Rows<typeof classificationRow>;
  readonly coverage: Rows<typeof coverageRow>;
  readonly tracking: Rows<typeof trackingRow>;
  /** SHA-256 over all of the above. */
  readonly fingerprint: string;
}

/** Reads and checks the reference tables. Throws a ShippedError naming file, line and column at the first fault. */
export async function readReference(folder: string): Promise<SeedReference> {
  const body = {
    sources: await readTable(folder, "sources.csv", sourceRow),
    fx: await readTable(folder, "fx-december.csv", fxRow),
    fxDaily: await readDailyRates(folder),
    constituents: await readTable(folder, "reference/constituents-2024-02.csv", constituentRow),
    constituentCounts: await readTable(folder, "reference/constituent-counts.csv", constituentCountRow),
    methodology: await readTable(folder, "reference/methodology-dates.csv", methodologyRow),
    contracts: await readTable(folder, "reference/contracts.csv", contractRow),
    funds: await readTable(folder, "reference/funds.csv", fundRow),
    classification: await readTable(folder, "reference/classification.csv", classificationRow),
    coverage: await readTable(folder, "reference/coverage.csv", coverageRow),
    tracking: await readTable(folder, "reference/tracking.csv", trackingRow),
  };
  const ids = await readSourceIds(folder);
  requireKnownSources(body.fx, "source", ({ source }) => source, ids);
  requireKnownSources(body.fxDaily, "source", ({ source }) => source, ids);
  return { ...body, fingerprint: createHash("sha256").update(JSON.stringify(body)).digest("hex") };
}

/** A rate a day and currency: a second one would be lost in the store, silently. */
async function readDailyRates(folder: string): Promise<Rows<typeof fxDailyRow>> {
  const rates = await readTable(folder, "fx-daily.csv", fxDailyRow);
  requireUnique(rates, "date", ({ currency, date }) => `${currency} ${date}`);
  return rates;
}
