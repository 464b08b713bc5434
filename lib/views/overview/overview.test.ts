import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { overviewView } from "./overview";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const overview = (state: ViewState = {}, record = hsi) => present(overviewView(viewContext(record, state)));
const answer = (state: ViewState = {}, record = hsi) => readable(proseText(overview(state, record).headline));
const figures = (state: ViewState = {}, record = hsi) =>
  tilesOf(overview(state, record)).map(({ label, value, note }) => readable(`${label}: ${value} (${note})`));

describe(overviewView, () => {
  it("has nothing to show without closes", () => {
    expect(overviewView(viewContext(madeRecord(dailySeries([]))))).toBeNull();
  });

  // Every figure computed from prisma/data by a script of its own, in another language.
  it("counts every figure to the last close, 21 August 2026, with the days really used", () => {
    expect(figures()).toEqual([
      "1 year: +3.60 % (21 Aug 2025 to 21 Aug 2026)",
      "5 years, a year: +0.92 % (20 Aug 2021 to 21 Aug 2026)",
      "10 years, a year: +1.26 % (19 Aug 2016 to 21 Aug 2026)",
      "Since 1964, a year: +9.38 % (31 Jul 1964 to 21 Aug 2026)",
      "Volatility, 1 year: 19.11 % (21 Aug 2025 to 21 Aug 2026)",
      "From the record close: -21.55 % (33,154.12, 26 Jan 2018)",
    ]);
  });

  it("leads with the latest close and its year to that day, then the last full year, in both languages", () => {
    expect(answer()).toBe(
      "The Hang Seng Index closed at 26,009.46 on 21 August 2026: up 1.48 % in 2026 to that day, after +27.77 % in 2025.",
    );
    const chinese = present(overviewView(viewContext(hsi, {}, "zh-Hant")));
    expect(readable(proseText(chinese.headline))).toBe(
      "恒生指數於2026年8月21日收報 26,009.46 點，2026年至當日升 1.48 %（2025年全年 +27.77 %）。",
    );
  });

  it("says that in three lines of a wide page for every index that ships", async () => {
    for (const symbol of ["HSCEI", "HSTECH", "HSCI", "SPX", "DJI", "N225", "NIFTY", "SSEC", "DAX", "CAC"]) {
      // Three lines of a page of 1,280 px hold some 180 characters of the answer's size.
      expect(answer({}, await shippedRecord(symbol)).length, symbol).toBeLessThanOrEqual(165);
    }
  });

  it("has the day of the last close for the page to add its age, on the whole history alone", () => {
    expect(present(overviewView(viewContext(hsi))).lastClose).toBe("2026-08-21");
    expect(present(overviewView(viewContext(hsi, { range: "5y" }))).lastClose).toBeUndefined();
  });

  it("says of a last close of an earlier year how that year went to that day, in both languages", async () => {
    const hsci = await shippedRecord("HSCI");
    expect(answer({}, hsci)).toMatch(/: down 9\.05 % in 2018 to that day, after \+\d/);
    const chinese = readable(proseText(present(overviewView(viewContext(hsci, {}, "zh-Hant"))).headline));
    expect(chinese).toContain("，2018年至當日跌 9.05 %（2017年全年 +");
  });

  it("says `at least` on the shading of a fall whose depth is a lower bound, and on no other", async () => {
    const hsi1967 = present(plotsOf(overview({ from: "1964-07-31", to: "1969-10-31" }))[0]).plot.bands;
    expect(hsi1967.map(({ title }) => readable(title))).toContainEqual(
      expect.stringMatching(/: at least -\d+\.\d\d %$/),
    );
    const bands = present(plotsOf(overview({ from: "2007-01-01", to: "2009-12-31" }))[0]).plot.bands;
    expect(bands.length).toBeGreaterThan(0);
    expect(bands.filter(({ title, label }) => `${title} ${label}`.includes("at least"))).toEqual([]);
  });

  it("says `at least` of no fall where no close is lower than the one before", () => {
    expect(figures({ from: "1966-05-10", to: "1966-07-10" })).toContain(
      "Deepest fall within range: 0.00 % ()",
    );
  });

  it("says the change of the whole year where the last close ends it, and that a close is the record where it is", () => {
    expect(answer({}, madeRecord(dailySeries([100, 90, 120])))).toBe(
      "The Test Index closed at 120.00 on 3 January 1970. It is the record close.",
    );
    const closes: ReadonlyArray<readonly [string, number]> = [
      ["2024-12-31", 100],
      ["2025-06-30", 90],
      ["2025-12-31", 120],
    ];
    const annualCloses = closes.flatMap(([date, close]) =>
      date.endsWith("12-31")
        ? [
            {
              ...{ year: Number(date.slice(0, 4)), date, datePrecision: "day" as const, close },
              ...{ note: null, sources: [], published: null },
            },
          ]
        : [],
    );
    expect(answer({}, madeRecord(seriesOf(closes), { annualCloses }))).toBe(
      "The Test Index closed at 120.00 on 31 December 2025: up 20.00 % in 2025. It is the record close.",
    );
  });

  it("has n/a with the reason for what an index of year-ends cannot say", () => {
    const closes = ["2019", "2020", "2021", "2022", "2023", "2024", "2025"].map(
      (year, position) => [`${year}-12-31`, 100 + position] as const,
    );
    const yearly = madeRecord(seriesOf(closes, null));
    expect(figures({}, yearly)).toContain("Volatility, 1 year: n/a (not every session has its close here)");
    expect(
      valuesOf(tableOf(overview({}, yearly), "periods"), "volatility_percent").every((v) => v === null),
    ).toBe(true);
  });

  it("says `at least` of a deepest fall among year-ends", () => {
    const yearly = madeRecord(
      seriesOf(
        [
          ["2022-12-30", 100],
          ["2023-12-29", 80],
          ["2024-12-31", 120],
        ],
        null,
      ),
    );
    const range = { from: "2022-12-30", to: "2024-06-30" };
    expect(figures(range, yearly)).toContain("Deepest fall within range, at least: -20.00 % ()");
    expect(
      cellWhere(tableOf(overview({}, yearly), "periods"), "period", "Max", "max_drawdown_percent"),
    ).toEqual({
      value: 80 / 100 - 1,
      note: "at least",
    });
  });

  it("answers a calendar year as the annual table does: 2008 fell 48.27 %", () => {
    const year = { from: "2007-12-31", to: "2008-12-31" };
    expect(answer(year)).toBe(
      "From 31 December 2007 to 31 December 2008 the Hang Seng Index fell 48.27 %, from 27,812.65 to 14,387.48.",
    );
    expect(figures(year).slice(0, 2)).toEqual([
      "Return: -48.27 % (31 Dec 2007 to 31 Dec 2008)",
      "Volatility: 51.53 % (31 Dec 2007 to 31 Dec 2008)",
    ]);
  });

  it("counts a range that starts on a holiday from the last close before it", () => {
    expect(answer({ from: "2008-01-01", to: "2008-12-31" })).toBe(
      answer({ from: "2007-12-31", to: "2008-12-31" }),
    );
  });

  it("answers a calendar year whose year before ended on the 29th, without a rate of a year beside its change", () => {
    expect(answer({ from: "1978-12-31", to: "1979-12-31" })).toBe(
      "From 29 December 1978 to 31 December 1979 the Hang Seng Index rose 77.47 %, from 495.51 to 879.38.",
    );
  });

  it("counts a range of sparse years from the first close that it holds", () => {
    expect(answer({ from: "1965-01-15", to: "1967-07-10" })).toBe(
      "From 29 January 1965 to 30 June 1967 the Hang Seng Index fell 41.90 %, from 103.53 to 60.15: -20.14 % a year.",
    );
  });

  it("gives no yearly rate for less than 360 days", () => {
    expect(answer({ from: "2008-10-24", to: "2008-10-28" })).toMatch(/, from 12,618\.38 to 12,596\.29\.$/);
    expect(figures({ from: "2008-10-24", to: "2008-10-28" })).toContain("CAGR: n/a (less than 360 days)");
    expect(figures({ from: "2008-10-24", to: "2008-10-28" })).toContain(
      "Volatility: n/a (fewer than 20 returns)",
    );
  });

  it("names 9 March 1973 and 30 October 2007 first among its deepest falls", () => {
    const table = tableOf(overview(), "falls");
    expect(valuesOf(table, "peak_date").slice(0, 2)).toEqual(["1973-03-09", "2007-10-30"]);
    expect(cellWhere(table, "peak_date", "2018-01-26", "recovery_date").instead).toBe("not yet");
  });

  it("counts the periods back from the last close, each from the same day of its year", () => {
    const table = tableOf(overview(), "periods");
    expect(valuesOf(table, "period")).toEqual(["YTD", "1Y", "3Y", "5Y", "10Y", "20Y", "Max"]);
    expect(valuesOf(table, "from_date")).toEqual([
      ...["2025-12-31", "2025-08-21", "2023-08-21", "2021-08-20", "2016-08-19", "2006-08-21", "1964-07-31"],
    ]);
    expect(new Set(valuesOf(table, "to_date"))).toEqual(new Set(["2026-08-21"]));
  });

  it("gives every close of its range as a file, and says which are sessions", () => {
    const table = tableOf(overview({ from: "1969-10-31", to: "1969-11-26" }), "closes");
    expect(valuesOf(table, "date")).toEqual(["1969-10-31", "1969-11-24", "1969-11-25", "1969-11-26"]);
    expect(valuesOf(table, "coverage")).toEqual(["sparse", "session", "session", "session"]);
    // 13,987 sessions and 64 month-ends before them.
    expect(tableOf(overview(), "closes").rows).toHaveLength(14_051);
  });
});
