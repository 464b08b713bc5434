import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { SourceNote } from "@/lib/reference/types";
import { requireDay as day } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { AddressProblem } from "@/lib/url/view-state";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { readable } from "@/lib/views/testing/view-context";
import { agrees } from "./report-claims";
import { techView } from "./tech";

let records: IndexRecord[];
let facts: ReferenceFacts;
let sources: readonly SourceNote[];

beforeAll(async () => {
  records = await Promise.all(["HSTECH", "HSI", "HSCEI", "HSCI"].map(shippedRecord));
  facts = await shippedFacts();
  sources = await shippedSources();
});

function techAt(date: string | undefined, locale: Locale = "en", of: readonly IndexRecord[] = records) {
  const problems: AddressProblem[] = [];
  const view = techView({
    ...{ records: of, facts, state: date === undefined ? {} : { date }, t: translator(locale) },
    catalogue: { revision: 1, indices: [], sources, referenceRows: [] },
    report: (problem) => problems.push(problem),
  });
  return { view, problems, sentence: readable(proseText(view.headline)) };
}

const rowsOf = (view: ReturnType<typeof techView>, table: string) =>
  tableOf(view, table).rows.map((row) => row.map(({ value }) => value));

describe(techView, () => {
  it.each([
    ["2021-07-26", "the day before the first whole year"],
    ["2026-08-22", "the day after the last close"],
    ["0100-01-01", "long before"],
    ["9999-12-31", "long after"],
  ])("reports %s, %s, with what is allowed, and tells of the last common close", (date) => {
    const { problems, sentence } = techAt(date);
    const values = { from: "2021-07-27", to: "2026-08-21" };
    expect(problems).toEqual([
      { parameter: "date", found: date, expected: { key: "allowed.dayWithin", values } },
    ]);
    expect(sentence).toContain("20 August 2026");
  });

  it("says so where there is no TECH index, none of a year, or no closes at all", () => {
    const short = madeRecord({ ...dailySeries([100, 101]), symbol: "HSTECH" });
    short.profile satisfies IndexRecord["profile"];
    for (const none of [
      [],
      records.slice(1),
      [{ ...short, profile: { ...short.profile, symbol: "HSTECH" } }],
    ]) {
      expect(techAt(undefined, "en", none).sentence).toMatch(
        /^The Hang Seng TECH Index has no year of closes/,
      );
      expect(techAt("2025-07-18", "zh-Hant", none).sentence).toMatch(/^本站未有恒生科技指數/);
    }
  });

  it("stands alone where no market has closes", () => {
    const { view, sentence } = techAt("2025-07-18", "en", records.slice(0, 1));
    expect(sentence).toBe("In the year to 18 July 2025 the Hang Seng TECH Index rose 53.30 %.");
    expect(rowsOf(view, "years")).toHaveLength(1);
  });

  // 5538.83 ÷ 3613.13 and 24825.66 ÷ 17778.41 of the daily closes that ship.
  it("tells of the year to 18 July 2025 in both languages", () => {
    expect(techAt("2025-07-18").sentence).toBe(
      "In the year to 18 July 2025 the Hang Seng TECH Index rose 53.30 %, 13.66 points more than the Hang Seng Index.",
    );
    expect(techAt("2025-07-18", "zh-Hant").sentence).toBe(
      "截至2025年7月18日的1年，恒生科技指數升 53.30 %，跑贏恒生指數 13.66 個百分點。",
    );
  });

  it("takes the last close before a Sunday, and says which days it counts between", () => {
    const { view, problems } = techAt("2025-07-20");
    expect(problems).toEqual([]);
    expect(tilesOf(view)[0]?.note).toBe("18\u00a0Jul\u00a02024 to 18\u00a0Jul\u00a02025");
  });

  // Sample standard deviation of the 245 simple returns × √252, in Python from the same closes.
  it("has 41.25 and 28.47 % of volatility, and n/a with the reason for the index whose closes end in 2018", () => {
    const { view } = techAt("2025-07-18");
    const table = tableOf(view, "years");
    const column = table.columns.findIndex(({ key }) => key === "volatility_percent");
    const values = table.rows.map((row) => row[column]);
    expect(values[0]?.value).toBeCloseTo(0.41245545, 8);
    expect(values[1]?.value).toBeCloseTo(0.2847136972, 8);
    expect(values[2]?.value).toBeCloseTo(0.3102999192, 8);
    expect(values[3]).toMatchObject({ value: null, note: expect.stringContaining("24\u00a0Aug\u00a02018") });
  });

  it("settles each claim of the report: the TECH index's agree, the Composite's cannot be decided yet", () => {
    const rows = rowsOf(techAt("2025-07-18").view, "report");
    const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(2)) : null);
    const told = rows.map(([claim, , index, figure, points, verdict]) => [
      claim,
      index,
      rounded(typeof figure === "number" ? figure * 100 : points),
      verdict,
    ]);
    expect(told).toEqual([
      ["Return of one year", "HSTECH", 53.3, "agrees"],
      ["Return in 2024", "HSTECH", 18.7, "agrees"],
      ["Return in 2025 to date", "HSTECH", 23.96, "agrees"],
      ["Ahead over one year, percentage points", "HSCI", null, "not decidable here"],
      ["Ahead over one year, percentage points", "HSI", 13.66, "beside it"],
      ["Ahead over one year, percentage points", "HSCEI", 10.81, "beside it"],
      ["Volatility of one year", "HSTECH", 41.25, "agrees"],
      ["Volatility of the market", "HSCI", null, "not decidable here"],
      ["Volatility of the market", "HSI", 28.47, "beside it"],
      ["Volatility of the market", "HSCEI", 31.03, "beside it"],
    ]);
    expect(rows).toEqual(rowsOf(techAt(undefined).view, "report"));
  });

  it("writes points as points, and per cent as per cent", () => {
    const { columns, rows } = tableOf(techAt("2025-07-18").view, "report");
    const closes = columns.findIndex(({ key }) => key === "closes_percent");
    const shown = rows.map((row) => readable(row[closes]?.instead ?? ""));
    expect(shown.filter((text) => text !== "")).toEqual(["+13.66 points", "+10.81 points"]);
  });

  // HSCEI ends a session before: 8547.84 on 20 August 2026.
  it("subtracts no years that end a day apart, and says why", () => {
    const { view } = techAt("2026-08-21");
    const { columns, rows } = tableOf(view, "years");
    const ahead = columns.findIndex(({ key }) => key === "tech_ahead_points");
    expect(rows[1]?.[ahead]?.value).toBeCloseTo(-16.92, 2);
    const reason = "its year is 20 Aug 2025 to 20 Aug 2026, other days than those of the TECH index";
    expect(rows[2]?.[ahead]?.value).toBeNull();
    expect(readable(rows[2]?.[ahead]?.note ?? "")).toContain(reason);
    const notes = view.sections.flatMap((section) =>
      section.kind === "texts" ? (section.build().notes ?? []).map(({ text }) => readable(text)) : [],
    );
    expect(notes.filter((text) => text.includes(reason))).toHaveLength(1);
    expect(tilesOf(view).map(({ label }) => label)).not.toContain("TECH less HSCEI");
    expect(rowsOf(view, "ahead").at(-1)?.[2]).toBeNull();
  });

  it("knows the names that the translation has for the index, and that its Hang Seng Index is another", () => {
    const names = rowsOf(techAt(undefined).view, "names");
    expect(names.map(([name]) => name)).toEqual([
      "Hang Seng Index",
      "Tech Index",
      "CoE index",
      "Science Index",
      "Stock Index",
      "Koji",
      "KSE",
    ]);
    expect(readable(String(names[0]?.[2]))).toContain("(+53.30 %), not of the HSI (+39.64 %)");
  });

  it("leads to the day of the report, and a year earlier and later", () => {
    const links = techAt("2025-07-21").view.sections.flatMap((section) =>
      section.kind === "texts" ? (section.build().neighbours ?? []).map(({ href }) => href) : [],
    );
    expect(links).toEqual([
      "/tech?date=2024-07-19",
      "/tech?date=2026-07-21",
      "/tech?date=2025-07-18",
      "/tech",
    ]);
  });

  it("has every day since the first whole year in the file of the outperformance, and draws no day that is not", () => {
    const rows = rowsOf(techAt(undefined).view, "ahead");
    expect(rows[0]?.[0]).toBe("2021-07-27");
    expect(rows.at(-1)?.[0]).toBe("2026-08-21");
    expect(rows.find(([date]) => date === "2025-07-18")?.[1]).toBeCloseTo(13.657908, 6);
    expect(day("2026-08-21") - day("2021-07-27")).toBeGreaterThan(rows.length);
  });
});

describe(agrees, () => {
  it.each([
    ["moreThan", 53, 53.3, true],
    ["moreThan", 53, 52.99, false],
    ["moreThan", 53, 54, false],
    ["nearly", 19, 18.7, true],
    ["nearly", 19, 19, false],
    ["closeTo", 41, 41.25, true],
    ["closeTo", 41, 42, false],
    ["plain", 24, 23.96, true],
    ["plain", 12, 13.66, false],
    ["plain", 12, null, null],
  ] as const)("reads %s %d beside %s as %s", (words, stated, figure, verdict) => {
    expect(agrees({ words, stated }, figure)).toBe(verdict);
  });
});
