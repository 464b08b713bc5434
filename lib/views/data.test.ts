import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { Catalogue } from "@/lib/reference/records";
import { heldDays } from "@/lib/series/session-runs";
import { dataView } from "./data";
import { emptyJournal } from "./testing/made-journal";
import { shippedRecord } from "./testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "./testing/table-cells";
import { present, readable } from "./testing/view-context";
import type { View } from "./view";

let catalogue: Catalogue;
const FACTS = { en: "Facts", "zh-Hant": "事實" };

let view: (locale: Locale) => View;

beforeAll(async () => {
  const records = await Promise.all(["HSI", "NIFTY", "DAX"].map(shippedRecord));
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
    expect(cellWhere(coverage, "symbol", "nifty", "complete_from_date").value).toBeNull();
    expect(cellWhere(tableOf(view("en"), "sources"), "source", "Facts", "package_licence")).toEqual({
      value: null,
      instead: "–",
    });
  });

  it("says over which days each index has every session", () => {
    const coverage = tableOf(view("en"), "coverage");
    const cell = (column: string) => cellWhere(coverage, "symbol", "hsi", column).value;
    expect(cell("complete_from_date")).toBe("1986-12-31");
    expect(cell("complete_to_date")).toBe("2023-12-29");
    expect(cell("sessions")).toBe(9134);
    expect(Number(cell("sparse_closes_before")) + Number(cell("sparse_closes_after"))).toBe(100);
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
    const answer = (locale: "en" | "zh-Hant") => readable(proseText(view(locale).answer));
    const count = closes.toLocaleString("en-US");
    expect(answer("en")).toBe(
      `The almanac holds ${count} closes of 3 indices, the oldest of 31 December 1959; the Hang Seng Index is complete from 31 December 1986 to 29 December 2023.`,
    );
    expect(answer("zh-Hant")).toContain(`本站收錄3個指數共 ${count} 個收市價`);
  });

  it("has no picture where no close is held, and a row for each index that has one", () => {
    const none = dataView(translator("en"), {
      catalogue: { ...catalogue, indices: [] },
      journal: emptyJournal,
      report: null,
    });
    expect(none.coverage).toBeNull();
    const { plot, description } = present(view("en").coverage);
    expect(plot.rows.map(({ id, singles }) => [id, singles.length])).toEqual([
      ["hsi", 100],
      ["nifty", 74],
      ["dax", 33],
    ]);
    expect(readable(description)).toMatch(
      /^2 of 3 indices have a stretch with every session, the longest that of the Hang Seng Index, from 31 December 1986 to/,
    );
  });

  it("says of each row of the picture what is drawn in it", () => {
    const [hsi, nifty] = present(view("en").coverage).plot.rows.map(({ title }) => readable(title));
    expect(hsi).toBe(
      "Every session from 31 December 1986 to 29 December 2023, 9,134 closes; 100 single closes.",
    );
    expect(nifty).toMatch(/^No stretch with every session; 74 single closes from/);
    const [chinese] = present(view("zh-Hant").coverage).plot.rows;
    expect(chinese?.title).toBe(
      "1986年12月31日至2023年12月29日每個交易日俱全，共9,134個收市價；個別收市價100個。",
    );
  });

  it("gives the picture's numbers as a file: each run, each declared close", () => {
    const stretches = tableOf(view("en"), "stretches");
    expect(valuesOf(stretches, "closes").reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      9234 + 74 + 8409,
    );
    expect(valuesOf(stretches, "coverage").filter((kind) => kind !== "declared")).toEqual([
      "complete",
      "complete",
    ]);
  });

  it("gives addresses that this page can be left by: closes and tear sheet of each index", () => {
    const downloads = tableOf(view("zh-Hant"), "downloads");
    expect(valuesOf(downloads, "closes_csv")).toContain("/zh-Hant/indices/hsi.csv?table=closes");
    expect(valuesOf(downloads, "tear_sheet_json")).toContain("/api/v1/indices/nifty/tearsheet");
  });
});
