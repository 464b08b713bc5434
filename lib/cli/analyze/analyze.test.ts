import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { priceLines } from "@/lib/cli/testing/price-lines";
import { runAlmanac } from "@/lib/cli/testing/run-almanac";
import { Problem } from "../../../scripts/problem.js";
import { inProject } from "../../../scripts/project.js";
import { analysisText } from "./analyze";

let folder = "";

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "almanac-analyze-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function problemOf(argument: string, options = {}): Promise<string> {
  const error = await analysisText(argument, { json: true, ...options }).catch((reason: unknown) => reason);
  if (!(error instanceof Problem)) throw new Error(`expected a Problem, found ${String(error)}`);
  return error.message;
}

describe("what cannot be read", () => {
  it("is named: no file, a folder, an empty file", async () => {
    const missing = join(folder, "missing.csv");
    expect(await problemOf(missing)).toBe(`${missing}: no such file`);
    expect(await problemOf("missing.csv")).toBe("missing.csv: no such file");
    expect(await problemOf(`${"long".repeat(200)}.csv`)).toMatch(
      /^(long)+\.csv: cannot be read: ENAMETOOLONG/,
    );
    mkdirSync(join(folder, "sub"));
    const sub = join(folder, "sub");
    expect(await problemOf(sub)).toBe(`${sub}: is a folder, expected a price file`);
    const empty = write("empty.csv", "");
    expect(await problemOf(empty)).toMatch(/^\S+empty\.csv:1: found an empty file, expected .+$/);
  });

  it("has a line a fault, with line, column, what was found and what is expected", async () => {
    const path = write(
      "bad.csv",
      "Date,Close\n2020-01-06,100\n2020-01-07,abc\n2020-01-32,101\n2020-01-09,-5\n",
    );
    const lines = (await problemOf(path)).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/bad\.csv:3: column "Close": found "abc", expected /);
    expect(lines[1]).toMatch(/bad\.csv:4: column "Date": found "2020-01-32", expected /);
    expect(lines[2]).toMatch(/bad\.csv:5: column "Close": found "-5", expected /);
  });

  it("is told how to choose where dates or numbers have two readings", async () => {
    const dates = write("dates.csv", "Date,Close\n01/02/2020,100.5\n02/03/2020,101.5\n");
    expect(await problemOf(dates)).toContain(`\n${dates}: add --date-order DMY or --date-order MDY`);
    const sheet = JSON.parse(await analysisText(dates, { json: true, dateOrder: "DMY" }));
    expect([sheet.first.date, sheet.last.date]).toEqual(["2020-02-01", "2020-03-02"]);
    const numbers = write("numbers.csv", "Date;Close\n2020-01-06;1.234\n2020-01-07;1.235\n");
    expect(await problemOf(numbers)).toContain(`\n${numbers}: add --decimal-mark . or --decimal-mark ,`);
    const read = JSON.parse(await analysisText(numbers, { json: true, decimalMark: "," }));
    expect(read.last.close).toBe(1235);
  });
});

describe("a range", () => {
  it.each([
    [{ from: "2020-02-30" }, '--from: found "2020-02-30", expected a calendar day as YYYY-MM-DD'],
    [{ from: "yesterday" }, '--from: found "yesterday", expected a calendar day as YYYY-MM-DD'],
    [{ to: "2020-1-6" }, '--to: found "2020-1-6", expected a calendar day as YYYY-MM-DD'],
    [{ to: "" }, '--to: found "", expected a calendar day as YYYY-MM-DD'],
    [
      { from: "2020-02-02", to: "2020-02-01" },
      '--to: found "2020-02-01", expected a day that is not before --from 2020-02-02',
    ],
    [
      { from: "2021-01-01" },
      "--from 2021-01-01: found no close, expected a range that meets 2020-01-06 to 2020-01-17",
    ],
    [
      { to: "2019-12-31" },
      "--to 2019-12-31: found no close, expected a range that meets 2020-01-06 to 2020-01-17",
    ],
    [
      { from: "2020-01-11", to: "2020-01-12" },
      "--from 2020-01-11 --to 2020-01-12: found no close, expected a range that meets 2020-01-06 to 2020-01-17",
    ],
  ])("is refused: %j", async (range, message) => {
    const path = write("range.csv", priceLines(10));
    expect(await problemOf(path, range)).toBe(message);
  });

  it("includes both of its days, and may be one", async () => {
    const path = write("range.csv", priceLines(10));
    const ends = async (from: string, to: string) => {
      const { first, last, observations } = JSON.parse(await analysisText(path, { json: true, from, to }));
      return [first.date, last.date, observations];
    };
    expect(await ends("2020-01-07", "2020-01-14")).toEqual(["2020-01-07", "2020-01-14", 6]);
    expect(await ends("2020-01-08", "2020-01-08")).toEqual(["2020-01-08", "2020-01-08", 1]);
    expect(await ends("1000-01-01", "9999-12-31")).toEqual(["2020-01-06", "2020-01-17", 10]);
  });
});

describe("the JSON of a file", () => {
  it("has the fields of the contract, in their order", async () => {
    const sheet = JSON.parse(await analysisText(write("keys.csv", priceLines(600)), { json: true }));
    expect(Object.keys(sheet)).toEqual(
      `symbol currency revision observations first last warnings periodicity periodsPerYear periods cagr volatility
      volatilityFactsheet sharpe sortino omega calmar ulcer downsideDeviation var95 cvar95 skew excessKurtosis maxDrawdown drawdowns
      annual monthly bestDays worstDays`.split(/\s+/),
    );
    expect(Object.keys(sheet.periods)).toEqual("1M 3M 6M YTD 1Y 3Y 5Y 10Y 20Y max".split(" "));
    expect(sheet).toMatchObject({ symbol: null, currency: null, revision: null, observations: 600 });
  });

  it("says what was left out of the file first", async () => {
    const rows = "2020-01-06,100\n2020-01-07,\n2020-01-08,101\n2020-01-08,101\n2020-01-09,null\n";
    const sheet = JSON.parse(await analysisText(write("notes.csv", `Date,Close\n${rows}`), { json: true }));
    expect(sheet.observations).toBe(2);
    expect(sheet.warnings.slice(0, 2)).toEqual([
      "line 3: 2 rows without a close are left out, dated 2020-01-07 to 2020-01-09.",
      "line 5: 1 row with the date and close of the row before is left out: 2020-01-08.",
    ]);
  });
});

describe("the command", () => {
  it("writes nothing to stdout, a line to stderr and exits with 1 for what it refuses", () => {
    write("refused.csv", "Date,Close\n2020-01-06,0\n");
    for (const [args, message] of [
      [["refused.csv"], /^refused\.csv:2: column "Close": found "0", expected .+\n$/],
      [["refused.csv", "--json"], /^refused\.csv:2: column "Close": found "0", expected .+\n$/],
      [["./refused"], /^\.\/refused: no such file\n$/],
      [["refused.csv", "--from", "2020"], /^--from: found "2020", expected a calendar day as YYYY-MM-DD\n$/],
      [["refused.csv", "--encoding", "utf-7"], /^error: option '--encoding <name>' .+shift_jis.+\.\n$/],
      [["refused.csv", "--date-order", "DYM"], /^error: option '--date-order <order>' .+DMY, MDY\.\n$/],
      [[], /^error: missing required argument 'file\|symbol'\n$/],
    ] as const) {
      const outcome = runAlmanac(["analyze", ...args], { cwd: folder });
      expect(outcome).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(message) });
    }
  });

  it("prints exactly the JSON and a newline, of a file as typed from the caller's folder", async () => {
    const path = write("small.csv", priceLines(300));
    const outcome = runAlmanac(["analyze", "small.csv", "--json"], { cwd: folder });
    const text = await analysisText(path, { json: true });
    expect(outcome).toEqual({ status: 0, stdout: `${text}\n`, stderr: "" });
    expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2));
  });

  it("finds a file from the folder in which npm was called", () => {
    write("typed.csv", priceLines(30));
    const env = { npm_lifecycle_event: "almanac", INIT_CWD: folder };
    const outcome = runAlmanac(["analyze", "typed.csv"], { cwd: tmpdir(), env });
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
  });

  it("shows examples in its help", () => {
    const { status, stdout } = runAlmanac(["analyze", "--help"], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain("  almanac analyze hsi --from 1997-01-01 --to 2023-12-29\n");
    expect(stdout).toContain("  almanac analyze prices.csv --json > sheet.json\n");
  });
});

describe("a reader that goes away", () => {
  it("ends the command without a word", async () => {
    const path = write("long.csv", priceLines(3000));
    const almanac = inProject("lib", "cli", "almanac.js");
    const child = spawn(process.execPath, [almanac, "analyze", path, "--json"]);
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
