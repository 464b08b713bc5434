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
const titlesOf = ({ sections }: ReturnType<typeof viewOf>) =>
  sections.flatMap((each) => (each.kind === "table" && each.title ? [each.title] : []));
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

  it("names the years of a range in sentence, titles and captions, in both languages", () => {
    const range = { from: "1989-12-31", to: "2000-12-31" };
    const view = viewOf(range);
    expect(view.title).toBe("Hang Seng Index: every month, 1990–2000");
    expect(proseText(view.headline)).toMatch(/^In 1990–2000, August was the worst month .* of 11 years/);
    expect(titlesOf(view)).toEqual([
      "77 of 132 months up, 1990–2000",
      "February best, August worst on average, 1990–2000",
    ]);
    expect(tilesOf(view).map(({ label }) => label)).toContain("Worst of these years");
    const chinese = viewOf(range, hsi, "zh-Hant");
    expect(chinese.title).toContain("（1990至2000年）");
    expect(proseText(chinese.headline)).toMatch(/^1990至2000年，恒生指數各月之中，8月表現最差/);
    expect(viewOf({ from: "1989-12-31", to: "1990-12-31" }).title).toMatch(/, 1990$/);
  });

  it("names no years where everything is shown, asked for or not", () => {
    for (const state of [{}, { from: "1900-01-01" }, { to: "2030-01-01" }]) {
      const view = viewOf(state);
      expect(view.title).toBe("Hang Seng Index: every month");
      expect(proseText(view.headline)).toMatch(/^[A-Z][a-z]+ has been the worst month/);
    }
  });

  it("writes a quarter with a capital where it stands first or alone, and without inside a sentence", () => {
    const whole = viewOf({ by: "quarter" });
    expect(proseText(whole.headline)).toMatch(/^The \w+ quarter has been .*; the \w+ quarter the best/);
    const range = viewOf({ by: "quarter", from: "1989-12-31", to: "2000-12-31" });
    expect(proseText(range.headline)).toMatch(
      /^In 1990–2000, the \w+ quarter was .*; the \w+ quarter the best/,
    );
    expect(tilesOf(whole)[0]?.note).toMatch(/^The \w+ quarter, up in/);
    expect(tilesOf(whole)[2]?.note).toMatch(/^The \w+ quarter of \d{4}$/);
    expect(tableOf(whole, "seasons").rows[3]?.[0]?.value).toBe("The fourth quarter");
  });

  it.each(["points", "rank"] as const)("says that years and means stay in per cent beside %s", (unit) => {
    expect(tableOf(viewOf({ unit }), "monthly").line).toContain("the year and the means in per cent");
    expect(tableOf(viewOf({ unit }, hsi, "zh-Hant"), "monthly").line).toContain("全年與平均以百分比計");
    expect(tableOf(viewOf(), "monthly").line).not.toContain("the year and the means");
  });
});
