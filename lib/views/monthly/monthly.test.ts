import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { ViewState } from "@/lib/url/view-state";
import { viewAt } from "@/lib/views/testing/any-view";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;
let hstech: IndexRecord;

beforeAll(async () => {
  [hsi, hstech] = await Promise.all([shippedRecord("HSI"), shippedRecord("HSTECH")]);
});

const viewOf = (state: ViewState = {}, record = hsi, locale: "en" | "zh-Hant" = "en") =>
  present(viewAt(record, { page: "monthly", symbol: record.profile.symbol.toLowerCase() }, state, locale));
const cellOf = (state: ViewState, year: number, column: string) => {
  const { columns, rows } = tableOf(viewOf(state), "monthly");
  const position = columns.findIndex(({ key }) => key === column);
  return rows.find(([first]) => first?.value === year)?.[position];
};
const percentOf = (value: unknown) => Math.round(Number(value) * 1e4) / 100;

describe("the monthly view", () => {
  it("names a range that reaches no month, and shows all of them", () => {
    const problems: { parameter: string }[] = [];
    const view = viewAt(
      hsi,
      { page: "monthly", symbol: "hsi" },
      { to: "1950-01-01" },
      "en",
      problems as never[],
    );
    expect(problems.map(({ parameter }) => parameter)).toEqual(["to"]);
    expect(tableOf(present(view), "monthly").rows.length).toBeGreaterThan(60);
  });

  it("says that it cannot tell months apart where too few are held", () => {
    const view = viewOf({ from: "2024-12-31", to: "2025-01-31" });
    expect(proseText(view.headline)).toContain("Too few whole months");
    expect(tilesOf(view).at(-1)?.value).toBe("n/a");
  });

  it("leaves a month without a close, or before the first, blank", () => {
    expect(cellOf({}, 1964, "jan_change_percent")).toMatchObject({ value: null, instead: "" });
  });

  // The closes of 30 September and 30 October 1987: 3,943.64 and 2,204.50.
  it("has the worst month, October 1987, and leads to its page", () => {
    const cell = cellOf({}, 1987, "oct_change_percent");
    expect(percentOf(cell?.value)).toBe(-44.1);
    expect(cell?.href).toBe("/indices/hsi/1987-10");
    expect(cell?.heat).toBe(-1);
    expect(cell?.title).toBeUndefined();
  });

  it("sets the running month back, says to which day it goes, and counts it in no mean", () => {
    const cell = cellOf({}, 2026, "aug_change_percent");
    expect(cell).toMatchObject({ quiet: true });
    expect(cell?.title).toContain("to 21\u00a0Aug\u00a02026");
    const august = tableOf(viewOf({ from: "2025-12-31" }), "seasons").rows.find(
      ([name]) => name?.value === "August",
    );
    expect(august).toBeUndefined();
  });

  it("counts the same months in points and in ranks", () => {
    expect(cellOf({ unit: "points" }, 1987, "oct_change_points")?.value).toBeCloseTo(2204.5 - 3943.64, 6);
    const whole = tableOf(viewOf({ unit: "rank" }), "monthly");
    const ranks = whole.rows.flatMap((row) => row.slice(1, -1).map(({ value }) => Number(value ?? 0)));
    expect(Math.max(...ranks)).toBe(cellOf({ unit: "rank" }, 1987, "oct_rank")?.value);
    expect(Math.min(...ranks.filter((rank) => rank > 0))).toBe(1);
  });

  it("has quarters with the same changes as their months", () => {
    const quarter = Number(cellOf({ by: "quarter" }, 2025, "q1_change_percent")?.value);
    const months = ["jan", "feb", "mar"].map(
      (key) => 1 + Number(cellOf({}, 2025, `${key}_change_percent`)?.value),
    );
    expect(1 + quarter).toBeCloseTo(
      months.reduce((product, month) => product * month),
      12,
    );
    expect(proseText(viewOf({ by: "quarter" }).headline)).toContain("quarter");
  });

  it("says of the year what the annual page says", () => {
    expect(percentOf(cellOf({}, 2008, "year_change_percent")?.value)).toBe(-48.27);
  });

  it("shows the years between two year-ends, and the mean over them alone", () => {
    const { rows } = tableOf(viewOf({ from: "1986-12-31", to: "2023-12-31" }), "monthly");
    expect(rows.map(([year]) => year?.value)).toEqual(Array.from({ length: 37 }, (_, place) => 2023 - place));
    const seasons = tableOf(viewOf({ from: "1986-12-31", to: "2023-12-31" }), "seasons").rows;
    expect(seasons.map(([, , , years]) => years?.value)).toEqual(Array.from({ length: 12 }, () => 37));
  });

  it("tells chance in both languages, and works for an index of six years", () => {
    expect(tilesOf(viewOf()).at(-1)?.note).toContain("12 means were tried");
    expect(tilesOf(viewOf({}, hsi, "zh-Hant")).at(-1)?.note).toContain("12個平均值");
    expect(tilesOf(viewOf({}, hstech)).at(-1)?.value).toMatch(/unlikely|not ruled out/);
  });
});
