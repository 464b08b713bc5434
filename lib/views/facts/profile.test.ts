import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { dailySeries } from "@/lib/series/testing/series-of";
import { viewAt } from "@/lib/views/testing/any-view";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { indexSizes, statedCap } from "./index-sizes";
import { indicesOf } from "./index-topics";
import { profileView } from "./profile";

let facts: ReferenceFacts;

beforeAll(async () => {
  facts = await shippedFacts();
});

async function profileOf(symbol: string, locale: "en" | "zh-Hant" = "en") {
  const record = await shippedRecord(symbol);
  const catalogue = { revision: 1, indices: [], sources: await shippedSources(), referenceRows: [] };
  const context = { records: [record], catalogue, facts, state: {}, report: () => {} };
  return present(profileView({ ...context, t: translator(locale) }));
}

describe(indexSizes, () => {
  it.each([
    ["HSCEI", ["1994-07-08 9", "2010-03-08 40", "2018-03-05 50"]],
    ["HSTECH", ["2020-07-27 30"]],
    ["HSCI", ["2001-10-03 200", "2010-03-08 307"]],
    ["SPX", []],
  ])("of %s are what the changes of method state", (symbol, expected) => {
    expect(indexSizes(facts, symbol).map(({ date, count }) => `${date} ${count}`)).toEqual(expected);
  });
});

describe(statedCap, () => {
  it.each([
    ["HSCEI", "2010", 0.1],
    ["HSTECH", "2020-07-27", 0.08],
  ])("of %s is the latest one", (symbol, date, value) => {
    expect(statedCap(facts, symbol)).toMatchObject({ date, value });
  });

  it("is none where no source says", () => {
    expect(statedCap(facts, "HSCI")).toBeNull();
    expect(statedCap(facts, "DAX")).toBeNull();
  });
});

describe(indicesOf, () => {
  it.each([
    ["HSCEI cap lowered", ["HSCEI"]],
    ["futures on the HSI and HSCEI total return indexes", ["HSI", "HSCEI"]],
    ["Hang Seng TECH Index launched", ["HSTECH"]],
    ["four sub-indices start", ["HSI"]],
    ["stock exchange hours, phase 1", []],
  ])("%s", (text, symbols) => {
    expect(indicesOf(text)).toEqual(symbols);
  });
});

describe("the profile of an index", () => {
  it.each([
    [
      "HSI",
      "The Hang Seng Index is made by Hang Seng Indexes Company, was launched on 24 November 1969 and has 89 constituents, none above 8 %.",
    ],
    [
      "HSTECH",
      "The Hang Seng TECH Index is made by Hang Seng Indexes Company, was launched on 27 July 2020 and has 30 constituents, none above 8 %.",
    ],
    ["DAX", "The DAX is made by STOXX."],
  ])("of %s opens with who makes it", async (symbol, expected) => {
    expect(readable(proseText((await profileOf(symbol)).headline))).toBe(expected);
  });

  it("has the contracts and funds of that index alone", async () => {
    const hscei = await profileOf("HSCEI");
    const contracts = valuesOf(tableOf(hscei, "contracts"), "contract");
    expect(contracts.length).toBe(7);
    expect(valuesOf(tableOf(hscei, "funds"), "code")).toEqual(["2828", "7288", "7388", "7588"]);
    expect(valuesOf(tableOf(await profileOf("HSTECH"), "funds"), "code")).toContain("3033");
  });

  it("says n/a with its reason for what no source tells, never none", async () => {
    const dax = tableOf(await profileOf("DAX"), "profile");
    const untold = cellWhere(dax, "fact", "Not told here", "value");
    expect(untold).toMatchObject({ value: null, instead: "n/a" });
    expect(untold.note).toMatch(
      /^Launched, Base date, Base value, .*: the sources here tell of the Hong Kong/,
    );
    expect(valuesOf(dax, "value").filter((value) => value === null)).toHaveLength(1);
    const hsci = tableOf(await profileOf("HSCI"), "profile");
    expect(cellWhere(hsci, "fact", "Funds", "value")).toEqual({ value: null, note: "no source here says" });
    expect(cellWhere(dax, "fact", "Return", "value").value).toBe("with dividends");
  });

  it("gives the base of the TECH index as a source derives it, with its day", async () => {
    const hstech = tableOf(await profileOf("HSTECH"), "profile");
    expect(cellWhere(hstech, "fact", "Base date", "value").value).toBe("31\u00a0December\u00a02014");
    expect(cellWhere(hstech, "fact", "Base value", "value").value).toMatch(/^3,000 \(derived/);
    expect(cellWhere(hstech, "fact", "Base value", "source").value).toBe("Investing.com");
  });

  it("is there in Chinese, for the index with its base and hours", async () => {
    const hsi = tableOf(await profileOf("HSI", "zh-Hant"), "profile");
    expect(cellWhere(hsi, "fact", "基數", "value").value).toBe("100");
    expect(cellWhere(hsi, "fact", "交易時間", "value").value).toBe("香港時間09:30–12:00及13:00–16:00");
    expect(cellWhere(hsi, "fact", "編製者", "source").value).toContain("百科全書條目");
  });

  it("is none of an index without a close, and stands for a made-up one with a single close", () => {
    const at = (closes: number[]) =>
      viewAt(madeRecord(dailySeries(closes)), { page: "profile", symbol: "test" }, {}, "en", [], [], facts);
    expect(at([])).toBeNull();
    expect(present(at([100])).title).toBe("Test Index: facts");
  });
});
