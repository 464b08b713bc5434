import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { toldProblem } from "@/lib/url/told-problem";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { viewAt } from "@/lib/views/testing/any-view";
import { plotsOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const viewOf = (slug: string, state: ViewState = {}, record = hsi, problems: AddressProblem[] = []) =>
  present(viewAt(record, { page: "episode", symbol: "hsi", slug }, state, "en", problems));
const alignedOf = (...given: Parameters<typeof viewOf>) =>
  present(plotsOf(viewOf(...given)).find(({ id }) => id === "aligned"));
const colouredOf = (...given: Parameters<typeof viewOf>) =>
  alignedOf(...given)
    .plot.lines.filter(({ weight }) => weight === "thick")
    .map(({ tone }) => tone);

describe("a fall beside another", () => {
  it.each(["2007-10-31", "1973-03-09", "1800-01-01"])("is not %s, which is no other peak", (day) => {
    const problems: AddressProblem[] = [];
    const view = viewOf("1973-03-09", { with: day }, hsi, problems);
    expect(problems.map(toldProblem)).toEqual([
      {
        parameter: "with",
        found: day,
        expected: "the day of the peak of another fall of HSI of 10 % or more, as 2007-10-30",
      },
    ]);
    expect(tableOf(view, "episode").rows).toHaveLength(1);
    expect(colouredOf("1973-03-09", { with: day })).toEqual(["down"]);
  });

  it("is none where the index has no other", () => {
    const problems: AddressProblem[] = [];
    const single = madeRecord(dailySeries([100, 50, 100]));
    const view = viewOf("1970-01-01", { with: "2007-10-30" }, single, problems);
    expect(problems.map((problem) => toldProblem(problem).expected)).toEqual([
      "nothing, for there is no other fall of TEST of 10 % or more",
    ]);
    expect(tableOf(view, "others").rows).toEqual([]);
  });

  it("has both in colour, each named at its end, its depth at its trough, and the deepest others muted", () => {
    const { plot, title } = alignedOf("1973-03-09", { with: "1987-10-01" });
    expect(readable(title)).toBe("9 March 1973 beside 1 October 1987");
    expect(plot.lines.map(({ tone }) => tone)).toEqual(["soft", "soft", "soft", "index", "down"]);
    const written = plot.marks.map(({ label, labelTone, places }) => [
      readable(label),
      labelTone,
      places[0]?.minWidth,
    ]);
    expect(written.slice(0, 4)).toEqual([
      ["1973", "down", 0],
      ["1987", "index", 0],
      ["-91.54 %", "down", 0],
      ["-52.02 %", "index", expect.any(Number)],
    ]);
    expect(written.slice(4).map(([, tone]) => tone)).toEqual(["soft", "soft", "soft"]);
  });

  it("is named by its month where both began in one year", () => {
    const twice = madeRecord(
      seriesOf([
        ["2020-01-02", 100],
        ["2020-03-02", 60],
        ["2020-06-02", 101],
        ["2020-08-03", 70],
        ["2021-01-04", 80],
      ]),
    );
    const { plot } = alignedOf("2020-01-02", { with: "2020-06-02" }, twice);
    expect(plot.marks.slice(0, 2).map(({ label }) => readable(label))).toEqual(["Jan 2020", "Jun 2020"]);
  });

  it("goes on to the last close where it has not recovered, also where that is its lowest", () => {
    const lowest = madeRecord(dailySeries([100, 50, 100, 90, 80]));
    const { plot } = alignedOf("1970-01-01", { with: "1970-01-03" }, lowest);
    expect(plot.marks.map(({ label }) => readable(label))).toEqual(
      ["1970", "1970: -20.00 %", "-50.00 %"].map((text) => text.replace("1970", "Jan 1970")),
    );
    const table = tableOf(viewOf("1973-03-09", { with: "2018-01-26" }), "episode");
    expect(valuesOf(table, "recovery_date")).toEqual(["1981-06-12", null]);
  });

  // Volatility and worst day counted with Python from prisma/data/daily/hsi.csv, simple returns × √252.
  it("stands beside it in one table, with what it took to get back, volatility and worst day", () => {
    const table = tableOf(viewOf("1973-03-09", { with: "2007-10-30" }), "episode");
    expect(present(table.turned).names.map(readable)).toEqual(["From 9 Mar 1973", "From 30 Oct 2007"]);
    expect(valuesOf(table, "rank")).toEqual([1, 2]);
    expect(valuesOf(table, "depth_percent")).toEqual([
      expect.closeTo(150.11 / 1774.96 - 1, 10),
      expect.closeTo(11_015.84 / 31_638.22 - 1, 10),
    ]);
    expect(valuesOf(table, "gain_needed_percent")).toEqual([
      expect.closeTo(1774.96 / 150.11 - 1, 10),
      expect.closeTo(31_638.22 / 11_015.84 - 1, 10),
    ]);
    expect(valuesOf(table, "volatility_percent")).toEqual([
      expect.closeTo(0.3546660910507284, 10),
      expect.closeTo(0.2540188840367195, 10),
    ]);
    expect(valuesOf(table, "worst_day_percent")).toEqual([
      expect.closeTo(-0.1330766301358271, 10),
      expect.closeTo(-0.1270004548919909, 10),
    ]);
    expect(valuesOf(table, "worst_day_date")).toEqual(["1973-03-26", "2008-10-27"]);
  });

  it("says why there is no volatility or worst day among single closes", () => {
    const table = tableOf(viewOf("1965-01-29", { with: "2007-10-30" }), "episode");
    const position = table.columns.findIndex(({ key }) => key === "volatility_percent");
    for (const cell of table.rows[0]?.slice(position) ?? []) {
      expect(cell).toMatchObject({ value: null, note: "not every session has its close here" });
    }
  });

  it("is offered for the ten deepest others by plain links, and taken back by one", () => {
    const alone = tableOf(viewOf("2007-10-30"), "others");
    expect(alone.rows).toHaveLength(10);
    expect(cellWhere(alone, "peak_date", "1973-03-09", "peak_date").href).toBe(
      "/indices/hsi/drawdowns/2007-10-30?with=1973-03-09",
    );
    const paired = tableOf(viewOf("2007-10-30", { with: "1973-03-09" }), "others");
    expect(cellWhere(paired, "peak_date", "1973-03-09", "peak_date").href).toBeUndefined();
    expect(alignedOf("2007-10-30", { with: "1973-03-09" }).more).toEqual({
      href: "/indices/hsi/drawdowns/2007-10-30",
      label: "Without the other fall",
    });
  });
});
