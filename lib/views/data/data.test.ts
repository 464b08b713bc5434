import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { Catalogue } from "@/lib/reference/records";
import { heldDays } from "@/lib/series/session-runs";
import { dailySeries } from "@/lib/series/testing/series-of";
import { addressSymbol } from "@/lib/views/parts/context";
import type { View } from "@/lib/views/parts/view";
import { definitionOf, rowsPictureOf } from "@/lib/views/testing/built-sections";
import { emptyJournal } from "@/lib/views/testing/made-journal";
import { madeRecord } from "@/lib/views/testing/made-record";
import { manyRecords, summariesOf } from "@/lib/views/testing/many-records";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { dataView } from "./data";

let catalogue: Catalogue;
const FACTS = { en: "Facts", "zh-Hant": "事實" };

let view: (locale: Locale) => View;

beforeAll(async () => {
  const sparse = madeRecord({ ...dailySeries([1, 2, 3]), symbol: "SPARSE", complete: null });
  const profile = { ...sparse.profile, symbol: "SPARSE" };
  const shipped = await Promise.all(["HSI", "DAX"].map(shippedRecord));
  const records = [...shipped, { ...sparse, profile }];
  catalogue = {
    revision: 3,
    indices: records.map(({ profile, coverage, milestones }) => ({
      ...{ profile, coverage },
      milestoneCount: milestones.length,
    })),
    sources: [{ id: "facts", shortName: FACTS, longName: FACTS, description: FACTS, licence: null }],
    referenceRows: [{ table: "daily-checks", rows: 2638 }],
  };
  const held = new Map(
    records.map(({ profile, series: { days, complete } }) => {
      const isSession = (day: number) =>
        complete !== null && day >= complete.from && day <= complete.to ? 1 : 0;
      return [profile.symbol, heldDays({ days, isSession: Uint8Array.from(days, isSession) })];
    }),
  );
  const journal = { ...emptyJournal, held };
  view = (locale) => dataView(translator(locale), { catalogue, journal, report: null });
});

describe(dataView, () => {
  it("says n/a where there is no complete stretch, and – where no licence is stated", () => {
    const coverage = tableOf(view("en"), "coverage");
    expect(cellWhere(coverage, "symbol", "sparse", "complete_from_date").value).toBeNull();
    expect(cellWhere(tableOf(view("en"), "sources"), "source", "Facts", "package_licence")).toEqual({
      value: null,
      instead: "–",
    });
  });

  it("says over which days each index has every session", () => {
    const coverage = tableOf(view("en"), "coverage");
    const cell = (column: string) => cellWhere(coverage, "symbol", "hsi", column).value;
    expect(cell("complete_from_date")).toBe("1969-11-24");
    expect(cell("complete_to_date")).toBe("2026-08-21");
    expect(cell("sessions")).toBe(13987);
    expect(Number(cell("sparse_closes_before")) + Number(cell("sparse_closes_after"))).toBe(64);
  });

  it("says of the DAX that dividends are in it", () => {
    const basis = (symbol: string) =>
      cellWhere(tableOf(view("en"), "downloads"), "symbol", symbol, "return_basis");
    expect(basis("dax").value).toBe("with dividends");
    expect(basis("hsi").value).toBe("price");
  });

  it("adds up the closes, and answers in both languages", () => {
    const closes = catalogue.indices.reduce(
      (sum, { coverage: { sessionCount, sparseBefore, sparseAfter } }) =>
        sum + sessionCount + sparseBefore + sparseAfter,
      0,
    );
    const answer = (locale: "en" | "zh-Hant") => readable(proseText(view(locale).headline));
    const count = closes.toLocaleString("en-US");
    expect(answer("en")).toBe(
      `The almanac holds ${count} closes of 3 indices, the oldest of 31 December 1959; the Hang Seng Index is complete from 24 November 1969 to 21 August 2026.`,
    );
    expect(answer("zh-Hant")).toContain(`本站收錄3個指數共 ${count} 個收市價`);
  });

  it("has no picture where no close is held, and a row for each index that has one", () => {
    const none = dataView(translator("en"), {
      catalogue: { ...catalogue, indices: [] },
      journal: emptyJournal,
      report: null,
    });
    expect(rowsPictureOf(none)).toBeNull();
    const { plot, description } = present(rowsPictureOf(view("en")));
    expect(plot.rows.map(({ id, singles }) => [id, singles.length])).toEqual([
      ["hsi", 64],
      ["dax", 28],
      ["sparse", 3],
    ]);
    expect(readable(description)).toMatch(
      /^2 of 3 indices have a stretch with every session, the longest that of the Hang Seng Index, from 24 November 1969 to/,
    );
  });

  it("says of each row of the picture what is drawn in it", () => {
    const [hsi, , sparse] = present(rowsPictureOf(view("en"))).plot.rows.map(({ title }) => readable(title));
    expect(hsi).toBe(
      "Every session from 24 November 1969 to 21 August 2026, 13,987 closes; 64 single closes.",
    );
    expect(sparse).toMatch(/^No stretch with every session; 3 single closes from/);
    const [chinese] = present(rowsPictureOf(view("zh-Hant"))).plot.rows;
    expect(chinese?.title).toBe(
      "1969年11月24日至2026年8月21日每個交易日俱全，共13,987個收市價；個別收市價64個。",
    );
  });

  it("gives the picture's numbers as a file: each run, each declared close", () => {
    const stretches = tableOf(view("en"), "stretches");
    expect(valuesOf(stretches, "closes").reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      13987 + 64 + 9773 + 28 + 3,
    );
    expect(valuesOf(stretches, "coverage").filter((kind) => kind !== "declared")).toEqual([
      "complete",
      "complete",
    ]);
  });

  it("gives addresses that this page can be left by: closes and tear sheet of each index", () => {
    const downloads = tableOf(view("zh-Hant"), "downloads");
    expect(valuesOf(downloads, "closes_csv")).toContain("/zh-Hant/indices/hsi.csv?table=closes&bom=1");
    expect(valuesOf(downloads, "tear_sheet_json")).toContain("/api/v1/indices/dax/tearsheet");
  });
});

describe("the data page of a store with many indices", () => {
  const records = manyRecords(1012);
  const many = { revision: 1, indices: summariesOf(records), sources: [], referenceRows: [] };
  const held = new Map(
    records.map(({ profile, series: { days } }) => [
      profile.symbol,
      heldDays({ days, isSession: new Uint8Array(days.length).fill(1) }),
    ]),
  );
  const viewOf = (page: number, isWhole = false) =>
    dataView(translator("en"), {
      ...{ catalogue: many, journal: { ...emptyJournal, held }, report: null },
      ...{ state: { page }, isWhole },
    });

  it("lists a dozen, says which, and leads to the others", () => {
    for (const id of ["coverage", "downloads"]) {
      const table = tableOf(viewOf(3), id);
      expect(valuesOf(table, "symbol")).toEqual(records.slice(24, 36).map(addressSymbol));
      expect(readable(table.line ?? "")).toMatch(/^Indices 25–36 of 1,012\./);
      expect(table.choices?.[0]?.map(({ href }) => href)).toEqual([
        ...["/data", "/data?page=2", "/data?page=3", "/data?page=4", "/data?page=85"],
      ]);
    }
    expect(present(rowsPictureOf(viewOf(3))).plot.rows).toHaveLength(12);
  });

  it("counts all of them in its sentence, and says how lists are divided", () => {
    expect(readable(proseText(viewOf(1).headline))).toContain("4,048 closes of 1,012 indices");
    expect(definitionOf(viewOf(1)).map(({ term }) => term)).toContain("Lists of indices");
  });

  it("has all of them in files that are asked for whole", () => {
    const table = tableOf(viewOf(3, true), "coverage");
    expect(table.rows).toHaveLength(1012);
    expect(table.choices).toBeUndefined();
  });
});
