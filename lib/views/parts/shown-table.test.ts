import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { Cell, Column, ColumnKind, Table } from "@/lib/views/parts/content/table";
import { shownTable } from "./shown-table";

const en = translator("en");
const zh = translator("zh-Hant");
const tableOf = (kind: ColumnKind, cell: Cell, column: Partial<Column> = {}): Table => ({
  columns: [{ key: "test", label: "Test", kind, ...column }],
  rows: [[cell]],
});
const shown = (kind: ColumnKind, cell: Cell, t = en) => shownTable(t, tableOf(kind, cell)).rows[0]?.[0];

describe(shownTable, () => {
  it("writes n/a for what is not known, with the reason as a tooltip", () => {
    expect(shown("percent", { value: null })).toEqual({ text: "n/a" });
    expect(shown("percent", { value: null, note: "too few" })).toEqual({
      text: "n/a",
      note: "n/a: too few",
      inline: false,
    });
  });

  it("has no colour for what is shown as zero, in ink or in heat", () => {
    const change = 2204.5 / 2204.52 - 1;
    expect(shown("change", { value: change })).toEqual({ text: "0.00\u00a0%" });
    expect(shown("points", { value: 2204.5 - 2204.52 })?.tone).toBe("down");
    expect(shown("bare-change", { value: change, heat: change })).toEqual({ text: "0.00", heat: 0 });
    expect(shown("bare-change", { value: -0.0001, heat: -0.0001 })?.heat).toBe(-1);
  });

  it("leaves out what only files have, also of a table whose rows stand side by side", () => {
    const table: Table = {
      columns: [
        { key: "depth_percent", label: "Depth", kind: "change" },
        { key: "depth_is", label: "Depth is", kind: "text", filesOnly: true },
        { key: "rank", label: "Rank", kind: "count" },
      ],
      rows: [[{ value: -0.5 }, { value: "exact" }, { value: 1 }]],
    };
    const { columns, rows } = shownTable(en, table);
    expect(columns.map(({ label }) => label)).toEqual(["Depth", "Rank"]);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([["\u221250.00\u00a0%", "1"]]);
    const turned = shownTable(en, { ...table, turned: { corner: "Figure", names: ["From 1965"] } });
    expect(turned.rows.map(([first]) => first?.text)).toEqual(["Depth", "Rank"]);
  });

  it("puts the key figure behind what names a row, a rank before both, and leaves a turned table's order", () => {
    const columns: Column[] = [
      { key: "rank", label: "Rank", kind: "count" },
      { key: "peak_date", label: "Peak", kind: "date" },
      { key: "trough_date", label: "Trough", kind: "date" },
      { key: "depth_percent", label: "Depth", kind: "change", isKey: true },
    ];
    const row: Cell[] = [{ value: 1 }, { value: "1973-03-09" }, { value: "1974-12-10" }, { value: -0.9 }];
    const labels = (table: Table) => shownTable(en, table).columns.map(({ label }) => label);
    const ranked = { columns, rows: [row], foot: [row] };
    expect(labels(ranked)).toEqual(["Rank", "Peak", "Depth", "Trough"]);
    for (const [shownRow] of [shownTable(en, ranked).rows, shownTable(en, ranked).foot]) {
      expect(shownRow?.[2]?.text).toBe("\u221290.00\u00a0%");
    }
    expect(labels({ columns: columns.slice(1), rows: [] })).toEqual(["Peak", "Depth", "Trough"]);
    expect(labels({ columns: columns.slice(1), rows: [], look: "grouped" })).toEqual([
      "Peak",
      "Trough",
      "Depth",
    ]);
    const turned = shownTable(en, { ...ranked, turned: { corner: "Figure", names: ["From 1973"] } });
    expect(turned.rows.map(([first]) => first?.text)).toEqual(["Rank", "Peak", "Trough", "Depth"]);
  });

  it("writes the better word for what is not known where a cell has one", () => {
    expect(shown("date", { value: null, instead: "not yet" })).toEqual({ text: "not yet" });
    expect(shown("level", { value: 1.7, typed: "1.70x" })?.text).toBe("1.70x");
    expect(shown("date", { value: "2024-02-29", instead: "not yet" })?.text).toBe("29\u00a0Feb\u00a02024");
  });

  it("keeps a note beside a value that is known", () => {
    expect(shown("level", { value: 82.14, note: "day not stated" })).toEqual({
      text: "82.14",
      note: "day not stated",
    });
  });

  it.each([
    ["year", 2008, "2008"],
    ["level", 33154.123, "33,154.12"],
    ["points", -2734.02, "\u22122,734.02"],
    ["change", 0.2777, "+27.77\u00a0%"],
    ["percent", 0.2777, "27.77\u00a0%"],
    ["ratio", -0.339, "\u22120.34"],
    ["count", 9134, "9,134"],
    ["days", 3017, "8\u00a0y\u00a03\u00a0m"],
    ["text", "HKD", "HKD"],
    ["date", "1973-03-09", "9\u00a0Mar\u00a01973"],
    ["date", "1972", "1972"],
  ] as const)("writes the %s %j as %s", (kind, value, text) => {
    expect(shown(kind, { value })?.text).toBe(text);
  });

  it("writes dates and spans in the reader's language, numbers alike in both", () => {
    expect(shown("date", { value: "1973-03-09" }, zh)?.text).toBe("1973年3月9日");
    expect(shown("days", { value: 3017 }, zh)?.text).toBe("8年3個月");
    expect(shown("level", { value: 33154.12 }, zh)?.text).toBe("33,154.12");
  });

  it("colours changes and points by their sign, and nothing else", () => {
    expect(shown("change", { value: 0.1 })?.tone).toBe("up");
    expect(shown("points", { value: -1 })?.tone).toBe("down");
    for (const kind of ["level", "percent", "ratio", "count", "days", "year"] as const) {
      expect(shown(kind, { value: 1 })).not.toHaveProperty("tone");
    }
    expect(shown("change", { value: 0 })).not.toHaveProperty("tone");
  });

  it("marks the best, the worst and what differs, in the reader's language", () => {
    expect(shown("change", { value: 1.47, mark: "best" })?.mark).toBe("best");
    expect(shown("change", { value: -0.6, mark: "worst" }, zh)?.mark).toBe("最差");
    expect(shown("change", { value: 0.8962, mark: "differs" })?.mark).toBe("≠");
  });

  it("sets words left and numbers right, and lets prose take several lines", () => {
    const columnOf = (kind: ColumnKind) => shownTable(en, tableOf(kind, { value: null })).columns[0];
    for (const kind of ["text", "prose", "year", "date"] as const)
      expect(columnOf(kind)?.numeric).toBe(false);
    for (const kind of ["level", "change", "days", "count"] as const)
      expect(columnOf(kind)?.numeric).toBe(true);
    expect(columnOf("prose")?.wraps).toBe(true);
    expect(columnOf("text")?.wraps).toBe(false);
  });

  it("sets the rows of a turned table side by side, each cell as its own column would", () => {
    const columns = [
      { key: "peak_date", label: "Peak", kind: "date" },
      { key: "depth_percent", label: "Depth", kind: "change" },
    ] as const;
    const rows = [
      [{ value: "1973-03-09", href: "/there" }, { value: -0.9154 }],
      [{ value: "2007-10-30" }, { value: null, note: "too few" }],
    ];
    const turned = { corner: "Fall", names: ["the first", "the second"] };
    const shownTurned = shownTable(en, { columns, rows, turned });
    expect(shownTurned.columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ["Fall", false],
      ["the first", true],
      ["the second", true],
    ]);
    expect(shownTurned.rows).toEqual([
      [{ text: "Peak" }, { text: "9\u00a0Mar\u00a01973", href: "/there" }, { text: "30\u00a0Oct\u00a02007" }],
      [
        { text: "Depth" },
        { text: "\u221291.54\u00a0%", tone: "down" },
        { text: "n/a", note: "n/a: too few", inline: false },
      ],
    ]);
  });

  it("says how a column is sorted and what a click on it does", () => {
    const column = { sortHref: "/?sort=close", sorted: "ascending", label: "Close" } as const;
    expect(shownTable(en, tableOf("level", { value: 1 }, column)).columns[0]).toMatchObject({
      sortHref: "/?sort=close",
      sorted: "ascending",
      sortLabel: "Sort by Close",
    });
    expect(shownTable(en, tableOf("level", { value: 1 })).columns[0]).toMatchObject({
      sortHref: null,
      sorted: null,
    });
  });
});
