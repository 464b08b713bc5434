import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { ViewState } from "@/lib/url/view-state";
import { viewAt } from "@/lib/views/testing/any-view";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;
let hstech: IndexRecord;

beforeAll(async () => {
  [hsi, hstech] = await Promise.all([shippedRecord("HSI"), shippedRecord("HSTECH")]);
});

const viewOf = (state: ViewState = {}, record = hsi) =>
  present(viewAt(record, { page: "volatility", symbol: record.profile.symbol.toLowerCase() }, state));
const columnOf = (id: string, key: string, state: ViewState = {}) => {
  const { columns, rows } = tableOf(viewOf(state), id);
  const position = columns.findIndex((column) => column.key === key);
  return rows.map((row) => [row[0]?.value, row[position]?.value] as const);
};

describe("the volatility view", () => {
  it("says why there is no rolling volatility where not enough sessions follow one another", () => {
    const sparse = { ...hsi, series: { ...hsi.series, complete: null } };
    const view = viewOf({}, sparse);
    expect(proseText(view.headline)).toContain("no 252 sessions in a row");
    expect(plotsOf(view)).toEqual([]);
    const [year] = tableOf(view, "risk").rows;
    expect(year?.[2]).toMatchObject({ value: null, note: "not every session has its close" });
  });

  it("names a range without closes", () => {
    const problems: { parameter: string }[] = [];
    viewAt(hsi, { page: "volatility", symbol: "hsi" }, { to: "1950-01-01" }, "en", problems as never[]);
    expect(problems.map(({ parameter }) => parameter)).toEqual(["to"]);
  });

  it("has the value that the last year's volatility has where a year has 252 returns", () => {
    const rolling = columnOf("rolling", "volatility_252_sessions_percent").at(-1);
    expect(rolling?.[0]).toBe("2026-08-21");
    expect(tilesOf(viewOf())[0]?.value).toBe(`${(Number(rolling?.[1]) * 100).toFixed(2)}\u00a0%`);
  });

  it("was highest in the year after October 1987", () => {
    const tiles = tilesOf(viewOf());
    expect(tiles[3]?.note).toMatch(/19(87|88|74)/);
    expect(Number.parseFloat(tiles[3]?.value ?? "")).toBeGreaterThan(50);
  });

  it("follows the window of the address, and draws the picture's range alone", () => {
    const [picture] = plotsOf(viewOf({ window: "21", from: "2007-12-31", to: "2008-12-31" }));
    expect(picture?.plot.x.domain[0]).toBeGreaterThan(13_870);
    expect(picture?.plot.x.domain[1]).toBeLessThan(14_250);
    expect(picture?.plot.lines[0]).toMatchObject({ id: "band", tone: "soft" });
    expect(columnOf("rolling", "volatility_21_sessions_percent", { window: "21" }).length).toBeGreaterThan(
      13_900,
    );
  });

  // definitions.md § 8: the year 2008 by simple returns × √252.
  it("has the volatility of a year as the annual page has it, n/a before every session is held", () => {
    const years = new Map(columnOf("years", "volatility_percent"));
    expect(years.get(1968)).toBeNull();
    expect(years.get(2008)).toBeCloseTo(0.4787, 1);
    const { rows } = tableOf(present(viewAt(hsi, { page: "annual", symbol: "hsi" })), "annual");
    const annual = rows.find(([year]) => year?.value === 2008)?.map(({ value }) => value);
    expect(annual).toContain(years.get(2008));
  });

  it("has the spans that the index has, with every figure of the tear sheet", () => {
    expect(columnOf("risk", "sharpe_ratio").map(([span]) => span)).toEqual([
      "1Y",
      "3Y",
      "5Y",
      "10Y",
      "20Y",
      "Max",
      "Every session",
    ]);
    expect(tableOf(viewOf({}, hstech), "risk").rows.map(([span]) => span?.value)).toEqual([
      "1Y",
      "3Y",
      "5Y",
      "10Y",
      "Max",
      "Every session",
    ]);
  });
});
