import { describe, expect, it } from "vitest";
import type { OwnChoices } from "./own-choices";
import { ownRecord } from "./own-record";
import { readOwnFile } from "./read-own-file";
import { KNOWN_NOTHING } from "./testing/known-nothing";

function record(choices: OwnChoices = {}) {
  const bytes = new TextEncoder().encode("Date,NAV\n2020-01-31,100\n2020-02-29,101\n2020-03-31,99\n");
  const reading = readOwnFile({ name: "My Fund.csv", bytes, choices }, KNOWN_NOTHING);
  if (reading.kind === "refused") throw new Error("refused");
  return ownRecord(reading, "~my-fund");
}

describe(ownRecord, () => {
  it("is the file as if the store held it, all of it the complete stretch", () => {
    const { profile, series, coverage, closeSources, annualCloses } = record();
    expect(profile).toMatchObject({ symbol: "~MY-FUND", currency: null, returnBasis: null });
    expect(profile.name).toEqual({ en: "My Fund", "zh-Hant": "My Fund" });
    expect(series).toMatchObject({ symbol: "~MY-FUND", periodicity: "monthly" });
    expect(coverage).toEqual({
      firstDate: "2020-01-31",
      lastDate: "2020-03-31",
      completeFrom: "2020-01-31",
      completeTo: "2020-03-31",
      sessionCount: 3,
      sparseBefore: 0,
      sparseAfter: 0,
    });
    expect(closeSources.map(({ name }) => name.en)).toEqual(["My Fund.csv"]);
    expect(annualCloses).toEqual([]);
  });

  it("has the name, currency and basis that the reader gave", () => {
    const { profile } = record({ name: " 基金甲 ", currency: "EUR", basis: "total" });
    expect(profile).toMatchObject({ currency: "EUR", returnBasis: "total", name: { en: "基金甲" } });
  });
});
