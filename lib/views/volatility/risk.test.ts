import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { seriesOf } from "@/lib/series/testing/series-of";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { viewAt } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const SYMBOLS = ["HSI", "SPX", "HSTECH", "HSCI", "DAX"] as const;
const SHEET_KEYS = {
  volatility_percent: "volatility",
  max_drawdown_percent: "maxDrawdown",
  cagr_percent: "cagr",
  sharpe_ratio: "sharpe",
  sortino_ratio: "sortino",
  omega_ratio: "omega",
  calmar_ratio: "calmar",
  downside_deviation_percent: "downsideDeviation",
  value_at_risk_95_percent: "var95",
  conditional_value_at_risk_95_percent: "cvar95",
  skew_ratio: "skew",
  excess_kurtosis_ratio: "excessKurtosis",
} as const;

let records: IndexRecord[];
let hsi: IndexRecord;

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
  hsi = present(records[0]);
});

/** An index of year-ends alone. */
const sparse = () =>
  madeRecord(
    seriesOf(
      [
        ["2020-12-31", 100],
        ["2021-12-31", 50],
        ["2022-12-30", 90],
      ],
      null,
    ),
  );
const viewOf = (record: IndexRecord, state: ViewState = {}, problems: AddressProblem[] = []) => {
  const place = { page: "volatility", symbol: record.profile.symbol.toLowerCase() } as const;
  return present(viewAt(record, place, state, "en", problems, records));
};
const rowOf = (record: IndexRecord, span: string) => {
  const { columns, rows } = tableOf(viewOf(record), "risk");
  const row = present(rows.find(([name]) => name?.value === span));
  return new Map(columns.map(({ key }, position) => [key, row[position]?.value]));
};

describe("the risk figures over the spans", () => {
  it("has the spans that the index has", () => {
    const spansOf = (record: IndexRecord) => valuesOf(tableOf(viewOf(record), "risk"), "span");
    expect(spansOf(hsi)).toEqual(["1Y", "3Y", "5Y", "10Y", "20Y", "Max", "Every session"]);
    expect(spansOf(present(records[2]))).toEqual(["1Y", "3Y", "5Y", "10Y", "Max", "Every session"]);
    // Year-ends only before July 2020: none stands for 21 August 2016.
    const { columns, rows } = tableOf(viewOf(present(records[2])), "risk");
    const cells = rows[3]?.filter((_, position) => columns[position]?.filesOnly !== true) ?? [];
    for (const cell of cells.slice(1))
      expect(cell).toMatchObject({ value: null, note: "no close within 7 days of the start" });
  });

  it("are of everything held the tear sheet's, figure by figure", () => {
    for (const record of records) {
      const { complete } = record.series;
      const last = { whole: rowOf(record, "Max"), sheet: present(indexTearSheet(record, {})) };
      const from = complete === null ? undefined : isoFromDay(complete.from);
      const to = complete === null ? undefined : isoFromDay(complete.to);
      const isCut = last.sheet.sharpe === null;
      const held = isCut
        ? { whole: rowOf(record, "Every session"), sheet: present(indexTearSheet(record, { from, to })) }
        : last;
      for (const { whole, sheet } of [last, held]) {
        for (const [key, name] of Object.entries(SHEET_KEYS)) {
          expect(whole.get(key), `${record.profile.symbol} ${key}`).toBe(sheet[name]);
        }
        const ulcer = whole.get("ulcer_index_percent");
        if (sheet.ulcer === null) expect(ulcer).toBeNull();
        else expect(Number(ulcer) * 100).toBeCloseTo(sheet.ulcer, 10);
      }
      expect(held.sheet.sharpe, record.profile.symbol).not.toBeNull();
    }
  });

  it("lead from each header to a definition on the same page", () => {
    const view = viewOf(hsi);
    const ids = definitionOf(view).flatMap(({ id }) => id ?? []);
    const hrefs = tableOf(view, "risk").columns.flatMap(({ href }) => href ?? []);
    expect(hrefs).toHaveLength(13);
    expect(hrefs).toEqual(ids.map((id) => `#${id}`));
  });

  it("say at least of a fall whose trough may not be held", () => {
    const [max] = tableOf(viewOf(sparse()), "risk").rows.slice(-1);
    expect(max?.[2]).toEqual({ value: -0.5, note: "at least" });
    expect(max?.[1]).toEqual({ value: null, note: "not every session has its close" });
  });
});

describe("the definitions of the risk figures", () => {
  const textOf = (state: ViewState, term: string, record = hsi) =>
    readable(present(definitionOf(viewOf(record, state)).find((item) => item.term === term)).text);

  it("have the inputs of five years put in, and of another span where one is asked for", () => {
    expect(textOf({}, "Inputs")).toContain("20 August 2021 to 21 August 2026: 1,227 returns");
    expect(textOf({}, "CAGR")).toContain("(26,009.46 ÷ 24,849.72)^(365.25 ÷ 1,827) - 1 = 0.92 %");
    expect(textOf({ span: "max" }, "Inputs")).toContain("24 November 1969 to 21 August 2026: 13,986 returns");
    expect(textOf({ span: "max" }, "Max drawdown")).toContain("(10 December 1974)");
  });

  it("keep the index's own inputs where it stands beside others", () => {
    expect(textOf({ against: ["hsci"] }, "Inputs")).toBe(textOf({}, "Inputs"));
  });

  it("name a span that the index does not have, and take the longest up to it", () => {
    const problems: AddressProblem[] = [];
    viewOf(present(records[2]), { span: "20y" }, problems);
    expect(problems.map(({ parameter, found }) => [parameter, found])).toEqual([["span", "20y"]]);
  });

  it("give the reason where a figure is none", () => {
    expect(textOf({ span: "max" }, "Sharpe", sparse())).toContain("n/a: not every session has its close");
  });
});

describe("the risk figures side by side", () => {
  const against = ["spx", "hsci"];

  it("are over the same days for each, to the earliest of their last closes, which is named", () => {
    const table = tableOf(viewOf(hsi, { against }), "beside");
    expect(valuesOf(table, "index")).toEqual(["HSI", "S&P 500", "HSCI"]);
    const beside = viewOf(hsi, { against }).sections.find(({ id }) => id === "beside");
    expect(readable(present(beside).title)).toBe("Risk side by side, 23 August 2013 to 24 August 2018");
    expect(table.line).toContain("that of the Hang Seng Composite Index");
    expect(tableOf(viewOf(hsi, { against: ["spx"] }), "beside").line).toMatch(/their last closes\.$/);
  });

  it("are each its own tear sheet's of those days", () => {
    const table = tableOf(viewOf(hsi, { against: ["spx"], span: "10y" }), "beside");
    for (const [position, record] of [hsi, present(records[1])].entries()) {
      const from = String(valuesOf(table, "from_date")[position]);
      const sheet = present(indexTearSheet(record, { from, to: "2026-08-21" }));
      for (const [key, name] of Object.entries(SHEET_KEYS)) {
        expect(valuesOf(table, key)[position], `${record.profile.symbol} ${key}`).toBe(sheet[name]);
      }
    }
  });

  it("are over everything of which each has every session where all is asked for", () => {
    const table = tableOf(viewOf(hsi, { against: ["spx"], span: "max" }), "beside");
    expect(valuesOf(table, "from_date")).toEqual(["1969-11-24", "1969-11-24"]);
    expect(valuesOf(table, "sharpe_ratio")).not.toContain(null);
    expect(table.choices?.[0]?.map(({ label }) => readable(label)).at(-1)).toBe("Max, from Nov 1969");
  });
});

describe("volatility by year, decade and fall", () => {
  // definitions.md § 8: the year 2008 by simple returns × √252.
  it("has the volatility of a year as the annual page has it, n/a before every session is held", () => {
    const table = tableOf(viewOf(hsi), "years");
    const years = new Map(
      valuesOf(table, "year").map((year, position) => [
        year,
        valuesOf(table, "volatility_percent")[position],
      ]),
    );
    expect(years.get(1968)).toBeNull();
    expect(years.get(2008)).toBeCloseTo(0.4787, 1);
    const annual = tableOf(present(viewAt(hsi, { page: "annual", symbol: "hsi" })), "annual");
    const position = valuesOf(annual, "year").indexOf(2008);
    expect(valuesOf(annual, "volatility_percent")[position]).toBe(years.get(2008));
    const strip = present(plotsOf(viewOf(hsi)).find(({ id }) => id === "years")).plot;
    expect(strip.bars).toHaveLength(2026 - 1970 + 1);
    expect(new Set(strip.bars.map(({ tone }) => tone))).toEqual(new Set(["index"]));
  });

  it("has the figure around each fall of 20 % and more, a peak leading to its page", () => {
    const table = tableOf(viewOf(hsi), "falls");
    const row = present(table.rows.find(([peak]) => peak?.value === "2007-10-30"));
    expect(row[0]?.href).toBe("/indices/hsi/drawdowns/2007-10-30");
    // Computed from prisma/data/daily/hsi.csv with statistics.stdev of Python over each 63 returns.
    const expected = [0.1156341130014288, 0.3206952927378923, 0.5908511275488608, 0.7210319367291933];
    for (const [position, value] of expected.entries()) {
      expect(row[1 + position]?.value).toBeCloseTo(value, 10);
    }
    expect(valuesOf(table, "depth_percent").every((depth) => Number(depth) <= -0.2)).toBe(true);
  });

  it("says of a fall before every session was held that it cannot tell, and of a year to come not yet", () => {
    const { rows } = tableOf(viewOf(hsi), "falls");
    expect(rows.at(-1)?.[2]).toMatchObject({
      value: null,
      note: "no 63 sessions in a row to that day with every close held",
    });
    const spx = present(records[1]);
    // The fall of October 2007 is 20 % deep nine months later: cut there, its year has not passed.
    const series = sliceSeries(spx.series, present(spx.series.days[0]), requireDay("2008-07-31"));
    const falls = tableOf(viewOf({ ...spx, series }), "falls");
    expect(falls.rows[0]?.[4]).toMatchObject({ value: null, instead: "not yet" });
  });
});
