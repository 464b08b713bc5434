import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { toldProblem } from "@/lib/url/told-problem";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { definitionOf, plotsOf, tablesOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { annualView } from "./annual";
import { annualRows, publishedDifference } from "./annual-rows";

const SOURCE = "Encyclopaedia article of February 2024";
let hsi: IndexRecord;
let dax: IndexRecord;
let nikkei: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
  dax = await shippedRecord("DAX");
  nikkei = await shippedRecord("N225");
});

const annual = (state = {}, record = hsi) => present(annualView(viewContext(record, state)));
const rowsOfYears = (years: readonly number[]) =>
  annualRows(hsi).filter(({ computed }) => years.includes(computed.year));

describe(publishedDifference, () => {
  it(`finds the change that ${SOURCE} prints, rounding apart, in all 59 years but 1984`, () => {
    const printed = annualRows(hsi).filter(({ stated }) => stated?.published != null);
    expect(printed.map(({ computed }) => computed.year)).toEqual(
      Array.from({ length: 59 }, (_, index) => 1965 + index),
    );
    expect(printed.every(({ stated }) => stated?.published?.sources[0]?.name.en === SOURCE)).toBe(true);
    const differing = printed
      .map((row) => ({ year: row.computed.year, ...publishedDifference(row) }))
      .filter(({ points, percent }) => points || percent);
    // 1988 and 1992 (16.7057 % printed as 16.70, 28.2748 % as 28.28) and 1994 (0.05 points) are roundings of the print.
    expect(differing).toEqual([{ year: 1984, points: true, percent: true }]);
    expect([1988, 1992, 1994].map((year) => differing.some((row) => row.year === year))).toEqual([
      ...[false, false, false],
    ]);
  });

  it("takes a printed figure that is absent for no difference", () => {
    expect(rowsOfYears([1965]).map(publishedDifference)).toEqual([{ points: false, percent: false }]);
    expect(rowsOfYears([2025]).map(publishedDifference)).toEqual([{ points: false, percent: false }]);
  });
});

describe(annualView, () => {
  it("has nothing to show for an index without a close, and the years of its closes without annual ones", () => {
    expect(annualView(viewContext(madeRecord(dailySeries([]))))).toBeNull();
    const view = present(annualView(viewContext(madeRecord(dailySeries([1, 2, 3])))));
    expect(valuesOf(tableOf(view, "annual"), "change_percent")).toEqual([2]);
  });

  it("reports a range without a year, and shows every year", () => {
    for (const [parameter, date] of [
      ["from", "2030-01-01"],
      ["to", "1950-01-01"],
    ] as const) {
      const context = viewContext(hsi, { [parameter]: date });
      expect(tablesOf(present(annualView(context)))[0]?.rows).toHaveLength(63);
      expect(context.problems.map(toldProblem)).toEqual([
        { parameter, found: date, expected: "a range that reaches a year of 1964–2026" },
      ]);
    }
  });

  it("shows each printed change beside the computed one, 1984 as 89.62 % and 37.20 %", () => {
    const table = tableOf(annual(), "annual");
    const percentOf = (key: string) => Number(cellWhere(table, "year", 1984, key).value) * 100;
    expect(percentOf("change_percent")).toBeCloseTo(37.195693, 5);
    expect(percentOf("published_change_percent")).toBeCloseTo(89.62, 10);
    expect(cellWhere(table, "year", 1984, "change_points").value).toBeCloseTo(325.44, 10);
    expect(cellWhere(table, "year", 1984, "published_change_points").value).toBe(567.35);
    const marked = table.rows.filter((row) => row.some(({ mark }) => mark === "differs"));
    expect(marked.map((row) => row[0]?.value)).toEqual([1984]);
  });

  it("names the years that differ in its definition", () => {
    const textOf = (state: object) =>
      definitionOf(annual(state))
        .map(({ text }) => text)
        .join("\n");
    expect(textOf({})).toMatch(/: 1984\.$/m);
    const later = textOf({ from: "1999-12-31" });
    expect(later).not.toContain("1984");
  });

  it("knows high, low, range and volatility only of years with every session, and says why not", () => {
    const table = tableOf(annual(), "annual");
    for (const key of ["high_points", "low_points", "range_percent", "volatility_percent"]) {
      const known = valuesOf(table, "year").filter((_, row) => valuesOf(table, key)[row] !== null);
      expect(known, key).toEqual(Array.from({ length: 57 }, (_, index) => 2026 - index));
      // Sessions begin on 24 November 1969.
      expect(cellWhere(table, "year", 1969, key).note).toBe("not every session has its close here");
    }
    // 27 October 2008 was that year's lowest close.
    expect(cellWhere(table, "year", 2008, "low_points").value).toBe(11015.84);
  });

  it("says since when a year that is cut off is counted, and counts it nowhere", () => {
    const table = tableOf(annual(), "annual");
    const note = cellWhere(table, "year", 1964, "change_percent").note;
    expect(readable(note ?? "")).toBe("from 31 Jul 1964");
    expect(cellWhere(table, "year", 1965, "change_percent").note).toBeUndefined();
    expect(proseText(annual().headline)).toContain("In 61 years from 1965");
  });

  it("has the running year to its last close, as the tear sheet has it, and counts it nowhere", () => {
    const view = annual();
    const table = tableOf(view, "annual");
    const sheet = present(indexTearSheet(hsi, {})).annual.at(-1);
    expect(sheet).toMatchObject({ year: 2026, partial: true });
    expect(cellWhere(table, "year", 2026, "close_points").value).toBe(present(sheet).close);
    const { value, note } = cellWhere(table, "year", 2026, "change_percent");
    expect([value, readable(note ?? "")]).toEqual([present(sheet).change, "to 21 Aug 2026"]);
    expect(proseText(view.headline)).toContain("In 61 years from 1965 to 2025");
    expect(valuesOf(tableOf(view, "bars"), "to_date").at(-1)).toBe("2026-08-21");
    const plate = present(plotsOf(view)[0]);
    expect(readable(present(plate.plot.bars.at(-1)).title)).toMatch(/^2026, to 21 Aug 2026: [-+]\d/);
    expect(readable(plate.caption)).toMatch(/; 2026 to 21 Aug 2026\.$/);
    expect(readable(plotsOf(annual({ to: "2025-12-31" }))[0]?.caption ?? "")).toMatch(/per cent\.$/);
  });

  it("says how one whole year went beside the running one, and calls it neither best nor worst", () => {
    const view = annual({ from: "2024-12-31" });
    expect(valuesOf(tableOf(view, "annual"), "year")).toEqual([2026, 2025]);
    expect(readable(proseText(view.headline))).toMatch(/^In 2025 the Hang Seng Index rose 27\.77 %/);
    expect(
      tilesOf(view)
        .map(({ label }) => label)
        .join(),
    ).not.toMatch(/Best|Worst|Years/);
  });

  it("says which years are known without their day", () => {
    const years = [2022, 2023].map((year) => ({
      ...{ year, date: `${year}-12-31`, datePrecision: "year" as const, close: year },
      ...{ note: null, sources: [], published: null },
    }));
    const series = seriesOf(
      years.map(({ date, close }) => [date, close] as const),
      null,
    );
    const table = tableOf(annual({}, madeRecord(series, { annualCloses: years })), "annual");
    expect(cellWhere(table, "year", 2022, "close_points").note).toBe("day not stated");
  });

  it("shows the close that the days have, and says where the annual table has another", () => {
    const table = tableOf(annual({}, dax), "annual");
    const noted = table.rows.filter(([, close]) => close?.note !== undefined);
    expect(noted.map(([year, close]) => [year?.value, close?.value, close?.note])).toEqual([
      [1997, 4224.3, "the annual table has 4,249.69"],
      [1995, 2253.88, "the annual table has 2,260.69"],
    ]);
    for (const index of [hsi, nikkei]) {
      const notes = tableOf(annual({}, index), "annual").rows.flatMap(([, close]) => close?.note ?? []);
      expect(notes).toEqual([]);
    }
  });

  it("has the years that only the sessions reach: Shanghai from 1990, New York from 1915", async () => {
    const years = async (symbol: string) =>
      valuesOf(tableOf(annual({ order: "asc" }, await shippedRecord(symbol)), "annual"), "year");
    // The annual tables begin with 2000 and 1927.
    expect(await years("SSEC")).toEqual(Array.from({ length: 37 }, (_, index) => 1990 + index));
    expect(await years("DJI")).toEqual(Array.from({ length: 112 }, (_, index) => 1915 + index));
    expect((await years("HSCI")).at(-1)).toBe(2018);
  });

  it("marks 1972 as the best year and 1974 as the worst", () => {
    const table = tableOf(annual(), "annual");
    expect(cellWhere(table, "year", 1972, "change_percent").mark).toBe("best");
    expect(cellWhere(table, "year", 1974, "change_percent").mark).toBe("worst");
    expect(table.rows.flat().filter(({ mark }) => mark === "best")).toHaveLength(1);
  });

  it("answers in one sentence in both languages", () => {
    expect(readable(proseText(annual().headline))).toBe(
      "In 61 years from 1965 to 2025 the Hang Seng Index rose in 38 and fell in 23; its best year was 1972 (+147.07 %), its worst 1974 (-60.54 %).",
    );
    const chinese = present(annualView(viewContext(hsi, {}, "zh-Hant")));
    expect(readable(proseText(chinese.headline))).toBe(
      "1965年至2025年的61年間，恒生指數有 38 年上升、23 年下跌；表現最佳為1972年（+147.07 %），最差為1974年（-60.54 %）。",
    );
  });

  it("starts a range of 31 December with the next year", () => {
    const years = (from: string) => valuesOf(tableOf(annual({ from }), "annual"), "year").at(-1);
    expect(years("2007-12-31")).toBe(2008);
    expect(years("2007-12-30")).toBe(2007);
  });

  it("sorts by any column either way, years without the figure last", () => {
    const best = annual({ sort: "change" });
    expect(valuesOf(tableOf(best, "annual"), "year").slice(0, 3)).toEqual([1972, 1993, 1975]);
    const calmest = valuesOf(
      tableOf(annual({ sort: "volatility", order: "asc" }), "annual"),
      "volatility_percent",
    );
    const known = calmest.filter((value) => value !== null);
    expect(calmest.slice(0, known.length)).toEqual([...known].sort((a, b) => Number(a) - Number(b)));
    expect(known).toHaveLength(57);
    const sorted = tableOf(best, "annual").columns.filter(({ sorted: order }) => order);
    expect(sorted.map(({ key, sorted: order }) => [key, order])).toEqual([["change_percent", "descending"]]);
  });

  it("counts every year with a change in one decade", () => {
    const decades = tableOf(annual(), "decades");
    expect(valuesOf(decades, "years").reduce((sum: number, years) => sum + Number(years), 0)).toBe(61);
    expect(cellWhere(decades, "decade", "1970–1979", "worst_change_percent").value).toBeCloseTo(-0.60545, 5);
  });
});
