import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { Plot } from "@/lib/plot/plot";
import type { AnnualClose, TurningPoint } from "@/lib/reference/types";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { compareView } from "@/lib/views/compare/compare";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { overviewView } from "@/lib/views/overview/overview";
import { compareContext } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { countedKinds, sparseKinds } from "./sparse-kinds";

const ALL = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const yearEnd = (year: number, date: string): AnnualClose => ({
  ...{ year, date, datePrecision: "day", close: 1, note: null, sources: [], published: null },
});
const rows = (...dates: readonly string[]) => dates.map((date) => [date, 1] as const);

const keyOf = ({ plot }: { readonly plot: Plot }) => plot.key.map(({ label }) => label).join("; ");

async function textsOf(symbol: string, locale: "en" | "zh-Hant" = "en") {
  const view = present(overviewView(viewContext(await shippedRecord(symbol), {}, locale)));
  const coverage = definitionOf(view).find(({ term }) => /Coverage|涵蓋範圍/.test(term));
  return {
    coverage: readable(present(coverage).text),
    key: keyOf(present(plotsOf(view).find(({ id }) => id === "level"))),
  };
}

describe(sparseKinds, () => {
  it("finds none where every session is held", () => {
    expect([...sparseKinds(madeRecord(dailySeries([1, 2, 3])), ...ALL)]).toEqual([]);
  });

  it("tells year-ends, turning points and sessions beyond a hole apart", () => {
    const series = seriesOf(
      rows("1998-12-31", "1999-12-30", "2000-03-28", "2001-05-02", "2001-05-03", "2001-05-31"),
      null,
    );
    const turn = { date: "2000-03-28", basis: "close" } as TurningPoint;
    const annualCloses = [yearEnd(1998, "1998-12-31"), yearEnd(1999, "1999-12-30")];
    const record = madeRecord(series, { annualCloses, turningPoints: [turn] });
    const kinds = sparseKinds(record, ...ALL);
    expect([...kinds]).toEqual([
      ["yearEnd", 2],
      ["turn", 1],
      ["other", 3],
    ]);
    expect(countedKinds(translator("en"), kinds)).toBe(
      "2 year-ends, 1 documented turning point, 3 other closes",
    );
    expect(countedKinds(translator("zh-Hant"), kinds)).toBe("2個年底收市、1個有記載的轉捩點、3個其他收市");
  });

  it("counts a year-end among month-ends as one of them", () => {
    const series = seriesOf(rows("1999-11-30", "1999-12-31", "2000-01-31", "2000-02-14"), null);
    const record = madeRecord(series, { annualCloses: [yearEnd(1999, "1999-12-31")] });
    expect([...sparseKinds(record, ...ALL)]).toEqual([
      ["monthEnd", 3],
      ["other", 1],
    ]);
  });
});

describe("what is said of the closes before every session", () => {
  it.each([
    ["HSI", "before, 64 month-ends.", "month-ends only"],
    ["HSCI", "before, 1 year-end.", "year-ends only"],
  ])("names of %s what is held and nothing else", async (symbol, held, line) => {
    const { coverage, key } = await textsOf(symbol);
    expect(coverage).toContain(held);
    expect(key).toContain(line);
    expect(`${coverage} ${key}`).not.toContain("turning points");
  });

  it("is said in Chinese in the same way", async () => {
    const { coverage, key } = await textsOf("HSCI", "zh-Hant");
    expect(coverage).toContain("之前有1個年底收市。");
    expect(key).toContain("只有年底");
  });

  it("names the kinds of all lines that are compared, and of the distance under water", async () => {
    const [hsi, dax] = [await shippedRecord("HSI"), await shippedRecord("DAX")];
    const wordsOf = (records: (typeof hsi)[]) =>
      keyOf(present(plotsOf(compareView(compareContext(records, { range: "max" })))[0]));
    expect(wordsOf([hsi])).toContain("month-ends only");
    expect(wordsOf([hsi, dax])).toContain("month-ends, year-ends only");
    const plate = present(plotsOf(present(drawdownsView(viewContext(hsi))))[0]);
    expect(keyOf(plate)).toContain("month-ends only");
  });
});
