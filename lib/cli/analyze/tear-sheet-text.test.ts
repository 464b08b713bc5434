import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { priceLines } from "@/lib/cli/testing/price-lines";
import { makeFinding } from "@/lib/findings/finding";
import type { SheetWarning } from "@/lib/views/tear-sheet/sheet-warnings";
import { analysisText } from "./analyze";
import { fileSheetText, indexSheetText } from "./tear-sheet-text";

let folder = "";

async function textOf(content: string, options = {}): Promise<string> {
  const path = join(folder, "prices.csv");
  writeFileSync(path, content);
  return (await analysisText(path, options)).replace(path, "prices.csv");
}

/** The lines of a section, its heading first. */
function section(text: string, heading: string): string[] {
  const found = text.split("\n\n").find((each) => each.startsWith(heading));
  return found?.split("\n") ?? [];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "almanac-table-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the table of a file", () => {
  it("begins with what it is, its range and what a return is", async () => {
    expect(section(await textOf(priceLines(600)), "prices.csv")).toEqual([
      "prices.csv",
      "2020-01-06 100.00 to 2022-04-22 400.50, 600 closes",
      "price return of the file's closes, dividends not added",
    ]);
  });

  it("labels each figure with what it is computed from", async () => {
    const figures = section(await textOf(priceLines(600)), "Figures").map((line) => line.split(/ {2,}/));
    expect(figures.map(([label, , basis]) => [label, basis])).toEqual([
      ["Figures", undefined],
      ["CAGR", "calendar years"],
      ["volatility", "annualised, daily, ×√252"],
      ["factsheet volatility", "log returns of the last 12 months, ×√(their number)"],
      ["Sharpe ratio", "annualised, daily, ×√252, risk-free rate 0"],
      ["Sortino ratio", "annualised, daily, ×√252, risk-free rate 0"],
      ["Omega ratio", "daily, threshold 0"],
      ["Calmar ratio", "CAGR over maximum drawdown, of this range"],
      ["ulcer index", "percentage points, over all closes"],
      ["downside deviation", "annualised, daily, ×√252"],
      ["value at risk 95 %", "historical, 1 day"],
      ["conditional value at risk 95 %", "historical, 1 day"],
      ["skew", "daily, bias-corrected"],
      ["excess kurtosis", "daily, bias-corrected"],
      ["maximum drawdown", "on closes, within the range"],
    ]);
    for (const [label, value] of figures.slice(1)) expect([label, value]).not.toContain("n/a");
  });

  it("labels figures of months as those of months, annualised by twelve", async () => {
    const months = Array.from({ length: 60 }, (_, month) => new Date(Date.UTC(2019, month + 1, 0)));
    const rows = months.map((day, at) => `${day.toISOString().slice(0, 10)},${100 + ((at * 7) % 13) + at}`);
    const text = await textOf(`Date,Close\n${rows.join("\n")}\n`);
    expect(section(text, "prices.csv")[1]).toBe("2019-01-31 100.00 to 2023-12-31 169.00, 60 monthly closes");
    const figures = section(text, "Figures").map((line) => line.split(/ {2,}/));
    expect(Object.fromEntries(figures.map(([label, , basis]) => [label, basis]))).toMatchObject({
      volatility: "annualised, monthly, ×√12",
      "Sharpe ratio": "annualised, monthly, ×√12, risk-free rate 0",
      "Omega ratio": "monthly, threshold 0",
      "downside deviation": "annualised, monthly, ×√12",
      "value at risk 95 %": "historical, 1 month",
      skew: "monthly, bias-corrected",
    });
    expect(text).toContain("n/a, for they need daily closes, and these are monthly: factsheet volatility.");
    expect(section(text, "Best and worst months")[1]).toMatch(/^best month +after +change +worst month /);
    expect(section(text, "Warnings").join(" ")).toContain("periods 5Y, 10Y, 20Y: null");
  });

  it("says of irregular closes how a range gives figures", async () => {
    const months = Array.from({ length: 40 }, (_, month) => new Date(Date.UTC(2017, month + 1, 0)));
    const days = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2020, 4, 1 + day)));
    const rows = [...months, ...days].map(
      (day, at) => `${day.toISOString().slice(0, 10)},${100 + ((at * 7) % 13)}`,
    );
    const text = await textOf(`Date,Close\n${rows.join("\n")}\n`);
    expect(section(text, "prices.csv")[1]).toContain(", 80 closes, unevenly spaced");
    const reason = section(text, "Figures").join(" ").replace(/ +/g, " ");
    expect(reason).toContain(
      "there are figures of monthly closes with --from 2017-01-31 --to 2020-04-30, daily",
    );
    expect(
      section(await textOf(`Date,Close\n${rows.join("\n")}\n`, { to: "2020-04-30" }), "prices.csv")[1],
    ).toContain("40 monthly closes");
    expect(section(text, "Best and worst")).toEqual([]);
  });

  it("shows n/a with the reason, by labels, for what is not defined", async () => {
    const text = await textOf(priceLines(10));
    expect(section(text, "Returns").map((line) => line.split(/ +/))).toContainEqual(["3Y", "n/a", "n/a"]);
    expect(section(text, "Figures")[2]).toMatch(/^volatility +n\/a +annualised/);
    expect(section(text, "Figures")).toContain("n/a, 11 days are less than 360: CAGR, Calmar ratio.");
    const line = section(text, "Figures").join(" ").replace(/ +/g, " ");
    expect(line).toMatch(
      / n\/a, too few returns: 9 \(.+\): volatility, factsheet volatility, Sharpe ratio, /,
    );
    expect(section(text, "Warnings")).toHaveLength(2);
  });

  it("has true minus, two decimals, thousands commas and dates of falls", async () => {
    const rows = "2020-01-06,10000\n2020-01-07,12345.678\n2020-01-08,8000\n2020-01-09,12345.678\n";
    expect(section(await textOf(`Date,Close\n${rows}`), "Drawdowns")).toEqual([
      "Drawdowns on closes, within the range",
      "   depth  peak            close  trough         close  recovery    days down  in all",
      "−35.20 %  2020-01-07  12,345.68  2020-01-08  8,000.00  2020-01-09          1       2",
    ]);
  });

  it("keeps to 100 columns, columns aligned, without blanks at the ends of lines", async () => {
    const text = await textOf(priceLines(3000));
    for (const line of text.split("\n")) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
    expect(text).not.toContain("\u00a0");
    const years = section(text, "Years").slice(2);
    expect(new Set(years.map((line) => line.indexOf("%"))).size).toBe(1);
    expect(years.filter((line) => line.endsWith("partial"))).toHaveLength(2);
  });

  it("lists 20 warnings, broken at 100 columns, and says how many more there are", async () => {
    const sheet = JSON.parse(await textOf(priceLines(30), { json: true }));
    const warnings = Array.from({ length: 21 }, (_, at): SheetWarning => {
      const column = `${at} ${"words ".repeat(20).trimEnd()}`;
      return { kind: "finding", finding: makeFinding("adjusted-close", {}, { column }) };
    });
    const all = section(fileSheetText({ ...sheet, warnings }, "prices.csv"), "Warnings");
    const rest = `  ${"words ".repeat(10).trimEnd()}), for the file has no others.`;
    expect(all.slice(1, 3)).toEqual([
      `The closes are adjusted ones (column 0 ${"words ".repeat(10).trimEnd()}`,
      rest,
    ]);
    expect(all).toHaveLength(1 + 2 * 20 + 1);
    expect(all.at(-1)).toBe("1 more: --json lists all");
    const fits = section(fileSheetText({ ...sheet, warnings: warnings.slice(1) }, "prices.csv"), "Warnings");
    expect(fits.at(-1)).toBe(rest);
  });
});

describe("the table of an index", () => {
  it("says whether dividends are in its closes", async () => {
    const sheet = {
      ...JSON.parse(await textOf(priceLines(30), { json: true })),
      warnings: [],
      symbol: "DAX",
      currency: "EUR",
      revision: 7,
    };
    const text = (returnBasis: "price" | "total" | null) =>
      indexSheetText({ sheet, name: "DAX 40", returnBasis }).split("\n");
    expect(text("price")[0]).toBe("DAX DAX 40, EUR, revision 7");
    expect(text("price")[2]).toBe("price return, dividends excluded");
    expect(text("total")[2]).toBe("total return, dividends included");
    expect(text(null)[2]).not.toMatch(/excluded|included/);
  });
});
