import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../../scripts/project.js";
import { analysisText } from "./analyze";

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
      // 13,268 rows, of which four repeat the close of the day before on days without a session.
      observations: 13_264,
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

  // How many closes there are without those of holidays that were filled in.
  it.each([
    ["yahoo__HSI__1986-12-31__2024-08-05.csv", 9279],
    ["yfinance-multiheader__HSI__2021-06-24__2026-06-23.csv", 1226],
    ["investing-mdy__HSI__2014-01-02__2023-12-29.csv", 2464],
    ["investing-zh__HSTECH__2015-01-02__2024-11-13.csv", 2427],
    ["date-close__HSI__2004-01-02__2008-06-30.csv", 1110],
  ])("reads %s", async (name, observations) => {
    const { first, last, ...sheet } = await sheetOf(name);
    const [, , from = "", to = ""] = name.replace(/\.csv$/, "").split("__");
    expect([sheet.observations, first.date, last.date]).toEqual([observations, from, to]);
    expect(sheet.volatility).toBeGreaterThan(0.1);
  });

  it("leaves out filled-in holidays of the index whose year-ends the file has, and names other closes on them", async () => {
    const aboutSessions = async (name: string) => {
      const { warnings }: { warnings: string[] } = await sheetOf(name);
      return warnings.filter((text) => /without a session/.test(text));
    };
    const filledIn = expect.stringContaining(
      "12 rows that repeat the one before or after on days without a session of HSI are left out, dated",
    );
    expect(await aboutSessions("date-close__HSI__2004-01-02__2008-06-30.csv")).toEqual([filledIn]);
    const one = "1 row that repeats the one before or after on days without a session of HSI is left out: ";
    expect(await aboutSessions("investing-mdy__HSI__2014-01-02__2023-12-29.csv")).toEqual([
      expect.stringContaining(one),
      ...["2017-08-23", "2020-10-13", "2021-10-13"].map((date) => expect.stringContaining(date)),
    ]);
    // The exchange of Tokyo stood still on 1 October 2020. It traded on Saturdays until 1989, and they are not named.
    const [filled, ...shut] = await aboutSessions("stooq__N225__1949-05-16__2023-09-15.csv");
    expect(filled).toContain(
      "2 rows that repeat the one before or after on days without a session of N225 are left out, dated ",
    );
    const isSaturday = (text: string) => new Date(text.slice(0, 10)).getUTCDay() === 6;
    expect(shut.filter((text) => text > "1970" && isSaturday(text))).toEqual([]);
    expect(shut).toHaveLength(6);
  });
});
