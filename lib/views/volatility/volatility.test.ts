import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { viewAt } from "@/lib/views/testing/any-view";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;
let hstech: IndexRecord;
let others: IndexRecord[];

beforeAll(async () => {
  [hsi, hstech, ...others] = await Promise.all([
    shippedRecord("HSI"),
    shippedRecord("HSTECH"),
    ...["SPX", "N225", "HSTECH", "HSI"].map(shippedRecord),
  ]);
});

const viewOf = (state: ViewState = {}, record = hsi, problems: AddressProblem[] = []) => {
  const place = { page: "volatility", symbol: record.profile.symbol.toLowerCase() } as const;
  return present(viewAt(record, place, state, "en", problems, others));
};
const sentenceOf = (state: ViewState = {}, record = hsi) =>
  readable(proseText(viewOf(state, record).headline));
const problemsOf = (state: ViewState, record = hsi) => {
  const problems: AddressProblem[] = [];
  viewOf(state, record, problems);
  return problems.map(({ parameter, found }) => [parameter, found]);
};
const rollingOf = (state: ViewState, key: string) => {
  const table = tableOf(viewOf(state), "rolling");
  const [days, values] = [valuesOf(table, "date"), valuesOf(table, key)];
  return new Map(days.map((day, position) => [day, values[position]]));
};

describe("the volatility view", () => {
  it("says why there is no rolling figure where not enough sessions follow one another", () => {
    const sparse = { ...hsi, series: { ...hsi.series, complete: null } };
    const view = viewOf({}, sparse);
    expect(proseText(view.headline)).toContain("no run of 63 sessions with every close held");
    expect(plotsOf(view).map(({ id }) => id)).toEqual([]);
    const [year] = tableOf(view, "risk").rows;
    expect(year?.[1]).toMatchObject({ value: null, note: "not every session has its close" });
  });

  it("names a range without closes", () => {
    expect(problemsOf({ to: "1950-01-01" })).toEqual([["to", "1950-01-01"]]);
  });

  it("answers how wild it is now against 2008: by 63 sessions a quarter as wild", () => {
    // Computed from prisma/data/daily/hsi.csv with sums of Python's floats.
    expect(sentenceOf()).toBe(
      "Over the 63 sessions to 21 August 2026 the Hang Seng Index moved with a volatility of 18.74 % a year, at or " +
        "above 40.73 % of all days since 26 February 1970; it was highest on 9 May 1973, at 95.49 %, and in the last " +
        "20 years on 15 December 2008, at 80.67 %.",
    );
    const tile = tilesOf(viewOf()).find(({ label }) => label === "Highest in 20 years");
    expect(readable(present(tile).note)).toBe("15 Dec 2008, 4.30 × now");
    const storms = tableOf(viewOf(), "storms");
    expect(valuesOf(storms, "date").slice(0, 4)).toEqual([
      ...["1973-05-09", "1988-01-21", "2008-12-15", "1998-01-19"],
    ]);
    expect(valuesOf(storms, "times_now_ratio")[2]).toBeCloseTo(0.8067028992230844 / 0.1874, 2);
    // 12 May 1975 had 56.90 %, and is the shoulder of the winter before.
    expect(valuesOf(storms, "date")[5]).toBe("1994-03-23");
    expect(readable(present(storms.line))).toContain("none is higher within half a year on either side");
  });

  it("does not tell of 20 years what is the highest of all", () => {
    expect(sentenceOf({}, hstech)).not.toContain("20 years");
    const labels = tilesOf(viewOf({}, hstech)).map(({ label }) => label);
    expect(labels).toContain("Lowest");
    expect(labels).toHaveLength(6);
  });

  it("has six tiles whatever is rolled", () => {
    for (const state of [{}, { window: "21" }, { basis: "factsheet" }, { figure: "sharpe" }] as const) {
      for (const record of [hsi, hstech])
        expect(tilesOf(viewOf(state, record)), JSON.stringify(state)).toHaveLength(6);
    }
  });

  it("follows the window of the address, and draws the picture's range alone", () => {
    const [picture] = plotsOf(viewOf({ window: "21", from: "2007-12-31", to: "2008-12-31" }));
    expect(picture?.plot.x.domain[0]).toBeGreaterThan(13_870);
    expect(picture?.plot.x.domain[1]).toBeLessThan(14_250);
    expect(picture?.plot.lines[0]).toMatchObject({ id: "band", tone: "soft" });
    expect(rollingOf({ window: "21" }, "volatility_21_sessions_percent").size).toBe(13_987 - 21);
  });
});

describe("the basis of the factsheets", () => {
  it("has the volatilities that the publisher prints", () => {
    const values = rollingOf({ basis: "factsheet" }, "volatility_factsheet_percent");
    expect(values.get("2017-12-29")).toBeCloseTo(0.1115, 4);
    expect(values.get("2018-06-29")).toBeCloseTo(0.1629, 4);
  });

  it("ignores a window and says so, for it takes 12 months always", () => {
    expect(problemsOf({ basis: "factsheet", window: "21" })).toEqual([["window", "21"]]);
    expect(sentenceOf({ basis: "factsheet", window: "21" })).toBe(sentenceOf({ basis: "factsheet" }));
    expect(sentenceOf({ basis: "factsheet" })).toContain("Over the 12 months to 21 August 2026");
    const usual = tilesOf(viewOf({ basis: "factsheet" })).at(-1);
    expect([usual?.label, readable(usual?.value ?? "")]).toEqual(["Over 63 sessions", "18.74 %"]);
  });
});

describe("the rolling Sharpe ratio", () => {
  it("is of 252 sessions where none are named, a plain ratio with room below 0", () => {
    expect(sentenceOf({ figure: "sharpe" })).toMatch(
      /^Over the 252 sessions to 21 August 2026 the Sharpe ratio of the Hang Seng Index was 0\.31,/,
    );
    expect(plotsOf(viewOf({ figure: "sharpe" }))[0]?.plot.y.unit).toBe("ratio");
    expect(rollingOf({ figure: "sharpe" }, "sharpe_252_sessions_ratio").get("2026-08-21")).toBeCloseTo(
      0.30889736559403036,
      10,
    );
  });

  it("has no window under 60 sessions and no basis of the factsheets", () => {
    expect(problemsOf({ figure: "sharpe", window: "21" })).toEqual([["window", "21"]]);
    expect(problemsOf({ figure: "sharpe", basis: "factsheet" })).toEqual([["basis", "factsheet"]]);
    const [picture] = plotsOf(viewOf({ figure: "sharpe" }));
    expect(picture?.choices[1]?.map(({ label }) => label)).toEqual([
      ...["63 sessions", "126 sessions", "252 sessions"],
    ]);
  });
});

describe("indices against it", () => {
  it("are drawn in the order of the address, each named at its line's end, the own one on top", () => {
    const [picture] = plotsOf(viewOf({ against: ["n225", "spx"] }));
    const names = picture?.plot.lines.map(({ endLabel }) => endLabel).filter((label) => label !== "");
    expect(names).toEqual(["S&P 500", "Nikkei 225", "HSI"]);
    expect(picture?.caption).toContain("of the Hang Seng Index");
  });

  it("have no line before the own one begins, nor after it ends", () => {
    const { plot } = present(plotsOf(viewOf({ against: ["spx"] }))[0]);
    const [from, to] = plot.x.domain;
    const days = plot.lines.flatMap(({ xs }) => xs);
    expect([Math.min(...days), Math.max(...days)]).toEqual([from, to]);
  });

  it("stand in the table day by day, blank where one has no session", () => {
    const table = tableOf(viewOf({ against: ["n225"] }), "rolling");
    expect(table.columns.map(({ key }) => key)).toEqual([
      ...["date", "volatility_63_sessions_percent", "middle_low_percent", "middle_high_percent"],
      "n225_volatility_63_sessions_percent",
    ]);
    const own = valuesOf(table, "volatility_63_sessions_percent");
    const theirs = valuesOf(table, "n225_volatility_63_sessions_percent");
    expect(own.filter((value) => value !== null)).toHaveLength(13_987 - 63);
    expect(theirs.at(-1)).toBeCloseTo(0.3403, 4);
    expect(own.some((value, position) => value === null && theirs[position] !== null)).toBe(true);
  });

  it.each([
    { against: ["spx", "n225", "hstech"] },
    { against: ["spx"], figure: "sharpe" },
    { against: ["n225"], basis: "factsheet", from: "2005-01-01", to: "2010-12-31" },
  ] satisfies ViewState[])("have every point of their lines in the table: %j", (state) => {
    const view = viewOf(state);
    const { lines } = present(plotsOf(view)[0]).plot;
    const { rows } = tableOf(view, "rolling");
    const values = new Map(rows.map(([day, ...cells]) => [day?.value, cells.map(({ value }) => value)]));
    const points = lines
      .slice(1)
      .flatMap(({ xs, ys }) => xs.map((x, position) => [x, ys[position]] as const));
    const missing = points.filter(([x, y]) => {
      const held = values.get(isoFromDay(x)) ?? [];
      return !held.some((value) => typeof value === "number" && Math.abs(value - Number(y)) < 1e-6);
    });
    expect(points.length).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  it("answer which is the wildest now", () => {
    expect(sentenceOf({ against: ["spx", "n225"] })).toContain(
      " Of these 3 indices the Nikkei 225 is the wildest at its last close, at 34.03 %, and the S&P 500 the calmest, " +
        "at 13.45 %.",
    );
  });

  it("says of two which is the wilder, and names the day of a figure that is older", async () => {
    expect(sentenceOf({ against: ["spx"] })).toContain(
      " Of these 2 indices the Hang Seng Index is the wilder at its last close, at 18.74 %, and the S&P 500 the calmer, " +
        "at 13.45 %.",
    );
    expect(sentenceOf({ against: ["hstech"] }, await shippedRecord("HSCI"))).toMatch(
      / and the Hang Seng Composite Index the calmer, at [\d.]+ % on 24 August 2018\.$/,
    );
  });

  it("are neither the index itself nor one that is not there", () => {
    const view = viewOf({ against: ["hsi", "zzz"] });
    expect(tableOf(view, "rolling").columns).toHaveLength(4);
    expect(proseText(view.headline)).not.toContain("Of these");
  });

  it("are named where they have no day in the picture", () => {
    const state: ViewState = { against: ["hstech", "spx"], from: "1987-01-01", to: "1988-12-31" };
    expect(plotsOf(viewOf(state))[0]?.caption).toContain(
      "Not drawn, for want of days: Hang Seng TECH Index.",
    );
  });
});
