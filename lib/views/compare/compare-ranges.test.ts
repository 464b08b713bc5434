import { beforeAll, describe, expect, it } from "vitest";
import { presetRange } from "@/lib/analytics/preset-range";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { compareContext } from "@/lib/views/testing/any-view";
import { plotsOf, textsOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { compareView, DEFAULT_SYMBOLS } from "./compare";

let records: IndexRecord[];
let hsi: IndexRecord;
let hscei: IndexRecord;
let hstech: IndexRecord;
let hsci: IndexRecord;
let dax: IndexRecord;

beforeAll(async () => {
  records = await Promise.all(DEFAULT_SYMBOLS.map((symbol) => shippedRecord(symbol.toUpperCase())));
  hsi = present(records[0]);
  hscei = await shippedRecord("HSCEI");
  hstech = await shippedRecord("HSTECH");
  hsci = await shippedRecord("HSCI");
  dax = await shippedRecord("DAX");
});

describe("the range of a comparison", () => {
  it("has no preset whose start an index has no close for", () => {
    // The technology index has year-ends only before July 2020: none stands for 21 August 2016.
    const context = compareContext([hsi, hstech], { range: "10y" });
    expect(present(plotsOf(compareView(context))[0]?.choices[0]).map(({ label }) => label)).toEqual([
      ...["1Y", "3Y", "5Y"],
      "Max, from Dec\u00a02015",
    ]);
    expect(context.problems.map(({ parameter, found }) => [parameter, found])).toEqual([["range", "10y"]]);
  });

  it("starts its longest range with the first day for which each has a close, and prints that month", () => {
    const longest = (list: readonly IndexRecord[]) => {
      const view = compareView(compareContext(list, { range: "max" }));
      const labels = plotsOf(view)[0]?.choices[0]?.map(({ label }) => readable(label));
      return [isoFromDay(present(view.shown).from), labels?.at(-1)];
    };
    expect(longest(records)).toEqual(["1990-07-03", "Max, from Jul 1990"]);
    // Frankfurt's year-ends before 1987: with Hong Kong's month-ends from the end of 1964.
    expect(longest([hsi, dax])).toEqual(["1964-12-31", "Max, from Dec 1964"]);
  });

  it("names the index that ends the comparison early, with the way to it without that one", () => {
    const view = compareView(compareContext([hsi, hsci], { range: "5y" }));
    expect(isoFromDay(present(view.shown).to)).toBe("2018-08-24");
    expect(textsOf(view).notes.map(({ text, link }) => [readable(text), link.href])).toEqual([
      [
        "The comparison ends on 24 August 2018, with the last close of the Hang Seng Composite Index.",
        "/compare?symbols=hsi&range=5y",
      ],
    ]);
    expect(textsOf(compareView(compareContext(records))).notes.map(({ link }) => link.href)).toEqual([
      "/compare?symbols=hsi,spx,n225,ftse",
    ]);
    expect(textsOf(compareView(compareContext(records, { to: "2025-12-31" }))).notes).toEqual([]);
    // London's last close is of the day before the others'.
    expect(textsOf(compareView(compareContext(records.slice(0, 4)))).notes).toEqual([]);
  });

  it("compares the technology index with the other two of Hong Kong over their whole daily history", () => {
    const view = compareView(compareContext([hsi, hstech, hscei], { from: "2020-07-27" }));
    const shown = rowsWhere(tableOf(view, "compare"), "span", "Shown");
    const changes = valuesOf(shown, "return_percent").map((value) => Number(value) * 100);
    // Computed from prisma/data by a script of its own, in another language.
    expect(changes.map((change) => change.toFixed(2))).toEqual(["4.45", "-30.62", "-15.16"]);
    expect(valuesOf(shown, "volatility_percent")).not.toContain(null);
    expect(plotsOf(view).map(({ id }) => id)).toEqual(["rebased", "scatter", "rolling"]);
  });

  it("is for one index what its own page is: one answer for five years", () => {
    const table = rowsWhere(tableOf(compareView(compareContext([hsi])), "compare"), "span", "5Y");
    const { from, to } = present(presetRange(hsi.series, "5Y", Number.POSITIVE_INFINITY));
    const days = [...valuesOf(table, "from_date"), ...valuesOf(table, "to_date")];
    expect(days).toEqual([from, to].map(isoFromDay));
  });
});
