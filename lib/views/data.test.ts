import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { Catalogue } from "@/lib/reference/records";
import { dataView } from "./data";
import { shippedRecord } from "./testing/shipped-record";
import { cellWhere, tableOf } from "./testing/table-cells";
import { readable } from "./testing/view-context";

let catalogue: Catalogue;

beforeAll(async () => {
  const records = await Promise.all(["HSI", "NIFTY", "DAX"].map(shippedRecord));
  catalogue = {
    revision: 3,
    indices: records.map(({ profile, coverage, milestones }) => ({
      ...{ profile, coverage },
      milestoneCount: milestones.length,
    })),
    sources: [{ id: "facts", title: "Facts", description: "Levels", licence: null }],
    referenceRows: [{ table: "daily-checks", rows: 2638 }],
  };
});

describe(dataView, () => {
  it("says n/a where there is no complete stretch, and – where no licence is stated", () => {
    const view = dataView(translator("en"), catalogue);
    const coverage = tableOf(view, "coverage");
    expect(cellWhere(coverage, "symbol", "nifty", "complete_from_date").value).toBeNull();
    expect(cellWhere(tableOf(view, "sources"), "source", "facts", "package_licence")).toEqual({
      value: null,
      instead: "–",
    });
  });

  it("says over which days each index has every session", () => {
    const coverage = tableOf(dataView(translator("en"), catalogue), "coverage");
    const cell = (column: string) => cellWhere(coverage, "symbol", "hsi", column).value;
    expect(cell("complete_from_date")).toBe("1986-12-31");
    expect(cell("complete_to_date")).toBe("2023-12-29");
    expect(cell("sessions")).toBe(9134);
    expect(Number(cell("sparse_closes_before")) + Number(cell("sparse_closes_after"))).toBe(100);
  });

  it("says of the DAX that dividends are in it", () => {
    const basis = (symbol: string) =>
      cellWhere(tableOf(dataView(translator("en"), catalogue), "coverage"), "symbol", symbol, "return_basis");
    expect(basis("dax").value).toBe("total (dividends in it)");
    expect(basis("hsi").value).toBe("price");
  });

  it("adds up the closes, and answers in both languages", () => {
    const closes = catalogue.indices.reduce(
      (sum, { coverage: { sessionCount, sparseBefore, sparseAfter } }) =>
        sum + sessionCount + sparseBefore + sparseAfter,
      0,
    );
    const answer = (locale: "en" | "zh-Hant") =>
      readable(proseText(dataView(translator(locale), catalogue).answer));
    const count = closes.toLocaleString("en-US");
    expect(answer("en")).toBe(
      `The almanac holds ${count} closes of 3 indices, the oldest of 31 December 1959; the Hang Seng Index is complete from 31 December 1986 to 29 December 2023.`,
    );
    expect(answer("zh-Hant")).toContain(`本站收錄3個指數共 ${count} 個收市價`);
  });
});
