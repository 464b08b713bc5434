import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { asOf } from "./as-of";
import { overviewView } from "./overview";
import { madeRecord } from "./testing/made-record";
import { shippedRecord } from "./testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "./testing/table-cells";
import { present, readable, viewContext } from "./testing/view-context";

let hsi: IndexRecord;
let nifty: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
  nifty = await shippedRecord("NIFTY");
});

const overview = (state: ViewState = {}, record = hsi) => present(overviewView(viewContext(record, state)));
const answer = (state: ViewState = {}, record = hsi) => readable(proseText(overview(state, record).answer));
const figures = (state: ViewState = {}, record = hsi) =>
  overview(state, record).figures.map(({ label, value, note }) => readable(`${label}: ${value} (${note})`));

describe(asOf, () => {
  const annual = (year: number, date: string, datePrecision: "day" | "year" = "day") => ({
    ...{ year, date, datePrecision, close: 120 },
    ...{ note: null, sources: [], published: null },
  });

  it("has no day without a close", () => {
    expect(asOf(madeRecord(dailySeries([])))).toBeNull();
  });

  it("is the last close of a series that is complete to its end", () => {
    const series = seriesOf([
      ["2024-12-31", 120],
      ["2025-03-03", 90],
    ]);
    expect(asOf(madeRecord(series, { annualCloses: [annual(2024, "2024-12-31")] }))).toMatchObject({
      close: 90,
      year: null,
    });
  });

  it("is the last dated year-end where the series ends in sparse closes", () => {
    const series = seriesOf(
      [
        ["2024-12-31", 120],
        ["2025-03-03", 90],
      ],
      null,
    );
    const dated = madeRecord(series, { annualCloses: [annual(2024, "2024-12-31")] });
    expect(asOf(dated)).toMatchObject({ close: 120, year: 2024 });
    const undated = madeRecord(series, { annualCloses: [annual(2024, "2024-12-31", "year")] });
    expect(asOf(undated)).toMatchObject({ close: 90, year: null });
  });

  it("is a year-end too where the last close is one", () => {
    const series = seriesOf([["2024-12-31", 120]]);
    expect(asOf(madeRecord(series, { annualCloses: [annual(2024, "2024-12-31")] }))?.year).toBe(2024);
  });

  it("is 31 December 2025 for the Hang Seng Index, not its low of June 2026", () => {
    const found = present(asOf(hsi));
    expect([isoFromDay(found.day), found.close, found.year]).toEqual(["2025-12-31", 25630.54, 2025]);
  });
});

describe(overviewView, () => {
  it("has nothing to show without closes", () => {
    expect(overviewView(viewContext(madeRecord(dailySeries([]))))).toBeNull();
  });

  it("shows the figures to 31 December 2025, with the days really used", () => {
    expect(figures()).toEqual([
      "1 year: +27.77 % (31 Dec 2024 to 31 Dec 2025)",
      "5 years, a year: -1.20 % (31 Dec 2020 to 31 Dec 2025)",
      "10 years, a year: +1.58 % (31 Dec 2015 to 31 Dec 2025)",
      "Since 1964, a year: +9.45 % (31 Jul 1964 to 31 Dec 2025)",
      "Volatility 2023: 22.44 % ()",
      "Deepest fall: -91.54 % (9 Mar 1973 to 10 Dec 1974)",
    ]);
  });

  it("answers where the index stands in both languages", () => {
    expect(answer()).toBe(
      "The Hang Seng Index closed 2025 at 25,630.54, up 27.77 % on the year. It stood 22.69 % below its record close of 33,154.12 on 26 January 2018. The latest close here is 22,671.86, on 26 June 2026.",
    );
    const chinese = present(overviewView(viewContext(hsi, {}, "zh-Hant")));
    expect(readable(proseText(chinese.answer))).toBe(
      "恒生指數2025年收報 25,630.54 點，全年升 27.77 %，較2018年1月26日的收市紀錄 33,154.12 點低 22.69 %。本站最新收市為2026年6月26日的 22,671.86 點。",
    );
  });

  it("says that a close is the record where it is", () => {
    expect(answer({}, madeRecord(dailySeries([100, 90, 120])))).toBe(
      "The Test Index closed at 120.00 on 3 January 1970. That was its record close.",
    );
  });

  it("has n/a with the reason for what an index of year-ends cannot say", () => {
    expect(figures({}, nifty).find((text) => text.startsWith("Volatility"))).toBe(
      "Volatility: n/a (not every session has its close here)",
    );
    expect(
      valuesOf(tableOf(overview({}, nifty), "periods"), "volatility_percent").every((v) => v === null),
    ).toBe(true);
  });

  it("answers a calendar year as the annual table does: 2008 fell 48.27 %", () => {
    const year = { from: "2007-12-31", to: "2008-12-31" };
    expect(answer(year)).toBe(
      "From 31 December 2007 to 31 December 2008 the Hang Seng Index fell 48.27 %, from 27,812.65 to 14,387.48: -48.20 % a year.",
    );
    expect(figures(year).slice(0, 3)).toEqual([
      "Return: -48.27 % (31 Dec 2007 to 31 Dec 2008)",
      "CAGR: -48.20 % (31 Dec 2007 to 31 Dec 2008)",
      "Volatility: 51.53 % (31 Dec 2007 to 31 Dec 2008)",
    ]);
  });

  it("counts a range that starts on a holiday from the last close before it", () => {
    expect(answer({ from: "2008-01-01", to: "2008-12-31" })).toBe(
      answer({ from: "2007-12-31", to: "2008-12-31" }),
    );
  });

  it("answers a calendar year of sparse closes whose year before ended on the 29th", () => {
    expect(answer({ from: "1978-12-31", to: "1979-12-31" })).toBe(
      "From 29 December 1978 to 31 December 1979 the Hang Seng Index rose 77.47 %, from 495.51 to 879.38: +76.98 % a year.",
    );
  });

  it("counts a range of sparse years from the first close that it holds", () => {
    expect(answer({ from: "1973-01-15", to: "1975-01-10" })).toBe(
      "From 2 February 1973 to 31 December 1974 the Hang Seng Index fell 84.43 %, from 1,098.86 to 171.11: -62.26 % a year.",
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

  it("counts the periods back from the last year-end, each from the same day of its year", () => {
    const table = tableOf(overview(), "periods");
    expect(valuesOf(table, "period")).toEqual(["1Y", "3Y", "5Y", "10Y", "20Y", "Max"]);
    expect(valuesOf(table, "from_date")).toEqual([
      ...["2024-12-31", "2022-12-30", "2020-12-31", "2015-12-31", "2005-12-30", "1964-07-31"],
    ]);
    expect(new Set(valuesOf(table, "to_date"))).toEqual(new Set(["2025-12-31"]));
  });

  it("gives every close of its range as a file, and says which are sessions", () => {
    const table = tableOf(overview({ from: "1986-12-01", to: "1987-01-06" }), "closes");
    expect(valuesOf(table, "date")).toEqual(["1986-12-31", "1987-01-02", "1987-01-05", "1987-01-06"]);
    expect(tableOf(overview(), "closes").rows).toHaveLength(9234);
    expect(cellWhere(tableOf(overview(), "closes"), "date", "1974-12-10", "coverage").value).toBe("sparse");
  });
});
