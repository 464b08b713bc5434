import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { compareContext } from "@/lib/views/testing/any-view";
import { fileTablesOf, plotsOf, tablesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { compareView } from "./compare";

let hsi: IndexRecord;
let spx: IndexRecord;
let n225: IndexRecord;
let hstech: IndexRecord;

beforeAll(async () => {
  [hsi, spx, n225] = [await shippedRecord("HSI"), await shippedRecord("SPX"), await shippedRecord("N225")];
  hstech = await shippedRecord("HSTECH");
});

const compare = (records: readonly IndexRecord[], state: ViewState = {}) =>
  compareView(compareContext(records, state));
const plateOf = (view: ReturnType<typeof compare>, id: string) =>
  present(plotsOf(view).find((plate) => plate.id === id));

describe("risk and return", () => {
  // Computed from prisma/data by a script of its own, in another language.
  it("has the trail of the same span ending one to five years earlier, as far as there is one", () => {
    const table = tableOf(compare([hsi, spx]), "scatter");
    const own = rowsWhere(table, "index", "HSI");
    expect(valuesOf(own, "from_date")).toEqual([
      ...["2021-08-20", "2020-08-21", "2019-08-21", "2018-08-21", "2017-08-21", "2016-08-19"],
    ]);
    expect(valuesOf(own, "to_date")).toEqual([
      ...["2026-08-21", "2025-08-21", "2024-08-21", "2023-08-21", "2022-08-19", "2021-08-20"],
    ]);
    const known = [
      [0.2518185987571273, 0.009160726598036684],
      [0.251635160762612, -7.352615957867403e-5],
      [0.2413135279324898, -0.0791529067687825],
      [0.23485481574400113, -0.08683203537177875],
      [0.21199243799737666, -0.06154874912039843],
      [0.18250862061078146, 0.016139393501696686],
    ];
    for (const [row, [risk = 0, rate = 0]] of known.entries()) {
      expect(valuesOf(own, "volatility_percent")[row]).toBeCloseTo(risk, 10);
      expect(valuesOf(own, "cagr_percent")[row]).toBeCloseTo(rate, 10);
    }
    const { plot, caption } = plateOf(compare([hsi, spx]), "scatter");
    expect(plot.trails?.map(({ xs }) => xs.length)).toEqual([6, 6]);
    expect(plot.trails?.[0]?.xs.at(-1)).toBeCloseTo(0.2518185987571273, 10);
    expect(caption).toContain("trail");
    expect([plot.x.title, plot.y.title]).toEqual(["Volatility a year →", "↑ CAGR"]);
  });

  it("has no trail, and speaks of none, where no earlier span has every session", () => {
    const { plot, caption } = plateOf(compare([hstech, hsi], { from: "2020-07-27" }), "scatter");
    const lengths = plot.trails?.map(({ xs }) => xs.length);
    expect(lengths).toEqual([6]);
    expect(caption).toContain("as far as every session is held");
    const alone = plateOf(compare([hsi, spx], { from: "1969-11-24" }), "scatter");
    expect(readable(alone.caption)).toMatch(/^Rings: .*\.$/);
    expect(plotsOf(compare([hstech])).map(({ id }) => id)).toEqual(["rebased"]);
  });
});

describe("correlation", () => {
  it("is a matrix of pairs, each with its number of returns and the way to the two alone", () => {
    const table = tableOf(compare([hsi, spx, n225], { range: "10y" }), "correlation");
    expect(table.look).toBe("matrix");
    const cell = cellWhere(table, "index", "HSI", "weekly_correlation_n225");
    expect(cell.href).toBe("/compare?symbols=hsi,n225&range=10y");
    expect(readable(String(cell.note))).toMatch(/^n 5\d\d$/);
    expect(cell.heat).toBe(cell.value);
    expect(readable(String(cell.title))).toMatch(/^HSI and Nikkei 225: 0\.\d\d from 5\d\d weekly returns$/);
    const mirrored = cellWhere(table, "index", "Nikkei 225", "weekly_correlation_hsi");
    expect(mirrored).toEqual(cell);
    expect(cellWhere(table, "index", "HSI", "weekly_correlation_hsi")).toEqual({ value: 1, quiet: true });
    const pairs = tableOf(compare([hsi, spx, n225], { range: "10y" }), "correlation-pairs");
    expect(valuesOf(pairs, "other_index")).toEqual(["S&P 500", "Nikkei 225", "Nikkei 225"]);
    expect(valuesOf(pairs, "weekly_correlation_ratio")[1]).toBe(cell.value);
  });

  // 0.24608 of 261 returns computed from prisma/data in another language.
  it("of two leads nowhere else, and is what it is over five years", () => {
    const table = tableOf(compare([hsi, spx]), "correlation");
    const cell = cellWhere(table, "index", "HSI", "weekly_correlation_spx");
    expect(cell.value).toBeCloseTo(0.24608, 5);
    expect([readable(String(cell.note)), cell.href]).toEqual(["n 261", undefined]);
  });

  it("is n/a with the reason for few weeks", () => {
    const table = tableOf(compare([hsi, spx], { from: "2026-03-02" }), "correlation");
    const cell = cellWhere(table, "index", "HSI", "weekly_correlation_spx");
    expect(cell).toEqual({
      value: null,
      note: "fewer than 26 weekly returns, or one of the two does not move",
    });
    expect(readable(String(table.line))).toBe("No pair has 26 weekly returns.");
  });
});

describe("rolling correlation", () => {
  // Computed from prisma/data by a script of its own, in another language.
  it("keeps the weeks apart from an index whose name ends in a number, in Chinese", () => {
    const { caption } = tableOf(compareView(compareContext([hsi, spx], {}, "zh-Hant")), "extremes");
    expect(readable(caption)).toContain("標普500的52周相關系數");
  });

  it("of two is a line with its extremes, and every window for files", () => {
    const view = compare([hsi, spx], { range: "max" });
    expect(readable(plateOf(view, "rolling").title)).toBe("HSI with S&P 500: correlation over 52 weeks");
    const extremes = tableOf(view, "extremes");
    const key = "correlation_52_weeks_ratio";
    const known = [
      ["last", "2026-08-21", 0.36910715813570477],
      ["highest", "2009-09-18", 0.8408696640495642],
      ["lowest", "1971-06-25", -0.4002798810737958],
    ] as const;
    for (const [which, date, value] of known) {
      expect(valuesOf(extremes, `${which}_date`)).toEqual([date]);
      expect(valuesOf(extremes, `${which}_${key}`)[0]).toBeCloseTo(value, 10);
    }
    const windows = tableOf(view, "rolling");
    expect(windows.rows).toHaveLength(2909);
    expect(cellWhere(windows, "date", "2008-10-31", `hsi_spx_${key}`).value).toBeCloseTo(
      0.5935143994847405,
      10,
    );
    const long = tableOf(compare([hsi, spx], { range: "max", weeks: "156" }), "rolling");
    const cell = cellWhere(long, "date", "2008-10-31", "hsi_spx_correlation_156_weeks_ratio");
    expect(cell.value).toBeCloseTo(0.5706874943668921, 10);
  });

  it("shows the windows that end in the range, which reach back before it", () => {
    const windows = tableOf(compare([hsi, spx], { from: "2008-01-01", to: "2008-12-31" }), "rolling");
    expect([valuesOf(windows, "date")[0], valuesOf(windows, "date").at(-1)]).toEqual([
      ...["2008-01-04", "2008-12-26"],
    ]);
  });

  it("of more than two is that of the first with each other, in the colours of the comparison", () => {
    const view = compare([hsi, spx, n225]);
    const { plot, title } = plateOf(view, "rolling");
    expect(readable(title)).toBe("HSI with the others: correlation over 52 weeks");
    expect(plot.lines.map(({ label, tone }) => [label, tone])).toEqual([
      ["Nikkei 225", "other-2"],
      ["S&P 500", "other-1"],
    ]);
    expect(plot.y.domain[0]).toBeLessThan(0);
    expect(valuesOf(tableOf(view, "extremes"), "other_index")).toEqual(["S&P 500", "Nikkei 225"]);
  });

  it("is not there where no two windows end in the range", () => {
    const made = [madeRecord(dailySeries([1, 2, 3], 0)), madeRecord(dailySeries([3, 2, 4], 0))];
    const view = compare(made);
    expect(plotsOf(view).map(({ id }) => id)).not.toContain("rolling");
    const names = [...tablesOf(view), ...fileTablesOf(view)].map(({ id }) => id);
    expect(names).not.toContain("rolling");
    expect(names).not.toContain("extremes");
  });
});
