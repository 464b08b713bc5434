import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analysisText } from "./analyze";
import { inProject } from "./project.js";

const folder = inProject("..", "shared", "data");
const isMissing = !existsSync(folder);
const titled = (title: string) => (isMissing ? `${title} (skipped: ${folder} is not there)` : title);

async function sheetOf(name: string) {
  return JSON.parse(await analysisText(`${folder}/${name}`, { json: true }));
}

describe.skipIf(isMissing)(titled("files of data providers"), () => {
  it("gives the Hang Seng Index of 1969 to 2023", async () => {
    const sheet = await sheetOf("stooq__HSI__1969-11-24__2023-09-15.csv");
    expect(sheet).toMatchObject({
      observations: 13_268,
      first: { date: "1969-11-24", close: 158.5 },
      last: { date: "2023-09-15", close: 18_182.89 },
    });
    // (18,182.89 / 158.50) ^ (365.25 / 19,653 days) − 1
    expect(sheet.cagr).toBeCloseTo(0.0921396790836091, 13);
    expect(sheet.drawdowns[0]).toMatchObject({
      peak: { date: "1973-03-09", close: 1774.96 },
      trough: { date: "1974-12-10", close: 150.11 },
      recovery: { date: "1981-06-12" },
    });
    expect(sheet.drawdowns[0].depth).toBeCloseTo(150.11 / 1774.96 - 1, 15);
    expect(sheet.maxDrawdown).toBe(sheet.drawdowns[0].depth);
  });

  it.each([
    ["yahoo__HSI__1986-12-31__2024-08-05.csv", 9280],
    ["yfinance-multiheader__HSI__2021-06-24__2026-06-23.csv", 1226],
    ["investing-mdy__HSI__2014-01-02__2023-12-29.csv", 2465],
    ["investing-zh__HSTECH__2015-01-02__2024-11-13.csv", 2427],
    ["date-close__HSI__2004-01-02__2008-06-30.csv", 1122],
  ])("reads %s", async (name, observations) => {
    const { first, last, ...sheet } = await sheetOf(name);
    const [, , from = "", to = ""] = name.replace(/\.csv$/, "").split("__");
    expect([sheet.observations, first.date, last.date]).toEqual([observations, from, to]);
    expect(sheet.volatility).toBeGreaterThan(0.1);
  });

  it("names closes of days without a session, by the index whose year-ends the file has", async () => {
    const warnings: string[] = (await sheetOf("date-close__HSI__2004-01-02__2008-06-30.csv")).warnings;
    const shut = warnings.filter((text) => text.includes("on a day without a session (sessions of HSI)"));
    expect(shut).toHaveLength(12);
    const tokyo: string[] = (await sheetOf("stooq__N225__1949-05-16__2023-09-15.csv")).warnings;
    const inTokyo = tokyo.filter((text) => text.includes("(sessions of N225)"));
    expect(inTokyo.filter((text) => text > "1990")).toEqual([expect.stringContaining("2020-10-01")]);
    // Tokyo traded on Saturdays until 1989: of the years of which no source has their closes, none is at fault.
    const isSaturday = (text: string) => new Date(text.slice(0, 10)).getUTCDay() === 6;
    const shutInTokyo = inTokyo.filter((text) => text.includes("without a session") && text > "1970");
    expect(shutInTokyo.filter(isSaturday)).toEqual([]);
  });
});
