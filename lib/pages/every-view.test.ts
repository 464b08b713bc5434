import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import { proseText } from "@/lib/i18n/prose";
import { formatCell } from "@/lib/views/parts/cell";
import type { Cell, ColumnKind, Table } from "@/lib/views/parts/content/table";
import { findTable, tableNames } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { everyView } from "@/lib/views/testing/any-view";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present } from "@/lib/views/testing/view-context";

const SYMBOLS = ["HSI", "SPX", "N225", "FTSE", "NIFTY", "DAX", "HSTECH"];
const UNITS: Record<ColumnKind, RegExp> = {
  text: /^[a-z0-9_]+$/,
  prose: /^[a-z0-9_]+$/,
  year: /year$/,
  date: /date$/,
  time: /_at_utc$/,
  level: /(_points$|_amount$|_rebased_100_on_\d{4}_\d{2}_\d{2}$)/,
  points: /_points$/,
  change: /_percent$/,
  "bare-change": /_percent$/,
  percent: /_percent$/,
  ratio: /(_ratio$|_correlation_|^normal_changes$)/,
  factor: /_factor$/,
  count:
    /^(rank|constituents|.*_rank|months_listed|months_needed|company_number|held_in_round|issued_shares_million|years|years_up|starts|changes|payments|rows|claims|claims_.*|weekly_returns|sessions|sessions_.*|sparse_closes_.*|observations|periods_per_year)$/,
  days: /^days_/,
};

let views: { readonly name: string; readonly view: View }[];
let tables: { readonly name: string; readonly table: Table }[];

beforeAll(async () => {
  views = everyView(await Promise.all(SYMBOLS.map(shippedRecord)), await shippedFacts());
  tables = views.flatMap(({ name, view }) =>
    tableNames(view).map((id) => ({ name: `${name} ${id}`, table: tableOf(view, id) })),
  );
});

describe(findTable, () => {
  it("knows no table of another name", () => {
    for (const { name, view } of views) {
      for (const id of ["", "Annual", "constructor"]) expect(findTable(view, id), name).toBeNull();
    }
  });

  it("has a name for every table, no name twice, and a table of the view's own where none is named", () => {
    for (const { name, view } of views) {
      const names = tableNames(view);
      expect(new Set(names).size, name).toBe(names.length);
      expect(names, name).toContain(present(findTable(view, null)).id);
    }
  });
});

describe("every table of every view", () => {
  it("has as many cells in each row as columns", () => {
    for (const { name, table } of tables) {
      expect(new Set(table.rows.map((row) => row.length)), name).toEqual(
        new Set(table.rows.length === 0 ? [] : [table.columns.length]),
      );
    }
  });

  it("has headers that differ, and that say their unit", () => {
    for (const { name, table } of tables) {
      expect(new Set(table.columns.map(({ key }) => key)).size, name).toBe(table.columns.length);
      for (const { key, kind, label } of table.columns) {
        expect(key, name).toMatch(UNITS[kind]);
        expect(label, name).not.toBe("");
      }
    }
  });

  it("has headers in plain words: snake case, without names of files, of code or of drafts", () => {
    const keys = new Set(tables.flatMap(({ table }) => table.columns.map(({ key }) => key)));
    expect(keys.size).toBeGreaterThan(100);
    const odd = [...keys].filter(
      (key) =>
        !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key) ||
        /document|_\d{3}$|(^|_)(tmp|temp|test|foo|data|column|field|row|key|cell|id|index_id|null|raw|todo)(_|$)/.test(
          key,
        ),
    );
    expect(odd).toEqual([]);
  });

  it("has numbers where it says numbers, finite ones, ISO dates where it says dates, and no empty text", () => {
    for (const { name, table } of tables) {
      const odd = table.rows.flatMap((row) =>
        row.filter(({ value }, position) => !isSound(value, present(table.columns[position]).kind)),
      );
      expect(odd, name).toEqual([]);
    }
  });

  it("is in its CSV row by row and cell by cell what the page shows", () => {
    for (const { name, table } of tables) {
      // The long ones have the same columns a hundred times over.
      const shown = { ...table, rows: table.rows.slice(0, 120) };
      const [header, ...rows] = rowsOf(tableToCsv(shown, false));
      expect(header, name).toEqual(table.columns.map(({ key }) => key));
      const pageRows = shown.rows.map((row) =>
        row.map(({ value }, position) => formatCell(value, present(table.columns[position]).kind, "en")),
      );
      const fileRows = rows.map((row) =>
        row.map((text, position) => asShown(text, present(table.columns[position]).kind)),
      );
      expect(fileRows, name).toEqual(pageRows);
    }
  });
});

function isSound(value: Cell["value"], kind: ColumnKind): boolean {
  if (value === null) return true;
  if (kind === "date") return /^\d{4}(-\d{2}){0,2}$/.test(String(value));
  return kind === "text" || kind === "prose"
    ? typeof value === "string" && value !== ""
    : Number.isFinite(value);
}

function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, {
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A cell of a CSV as the page would write it. */
function asShown(text: string, kind: ColumnKind): string {
  if (text === "" || kind === "text" || kind === "prose") return text === "" ? "n/a" : text;
  if (kind === "date") return formatCell(text, kind, "en");
  const scale = ["change", "bare-change", "percent"].includes(kind) ? 100 : 1;
  return formatCell(Number(text) / scale, kind, "en");
}

describe("every picture of every view", () => {
  const plots = () =>
    views.flatMap(({ name, view }) => plotsOf(view).map(({ id, plot }) => ({ name: `${name} ${id}`, plot })));
  const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

  it("has at most 1,500 points a series, all of them in its domains", () => {
    for (const { name, plot } of plots()) {
      const points = new Map<string, number>();
      for (const { label, xs, ys } of plot.lines) {
        expect(ys, name).toHaveLength(xs.length);
        expect(
          xs.every((x) => within(x, plot.x.domain)),
          name,
        ).toBe(true);
        expect(
          ys.every((y) => within(y, plot.y.domain)),
          name,
        ).toBe(true);
        points.set(label, (points.get(label) ?? 0) + xs.length);
      }
      if (name.includes("aligned")) continue;
      expect(Math.max(0, ...points.values()), name).toBeLessThanOrEqual(1500);
    }
  });

  it("has its marks, bands and bars in its domain, each with words for those who do not see it", () => {
    for (const { name, plot } of plots()) {
      for (const { x, y, title } of plot.marks) {
        expect([within(x, plot.x.domain), within(y, plot.y.domain)], `${name} ${title}`).toEqual([
          true,
          true,
        ]);
        expect(title, name).not.toBe("");
      }
      for (const { x0, x1, title } of [...plot.bands, ...plot.bars]) {
        expect(x0, `${name} ${title}`).toBeLessThanOrEqual(x1);
        expect(title, name).not.toBe("");
      }
      expect(plot.lines.length + plot.bars.length + plot.marks.length, name).toBeGreaterThan(0);
    }
  });

  it("has a title, a caption and a description", () => {
    for (const { name, view } of views) {
      for (const { title, caption, description } of plotsOf(view)) {
        for (const text of [title, caption, description]) expect(text.trim(), name).not.toBe("");
      }
    }
  });
});

describe("every view", () => {
  it("answers in a sentence without gaps, code or unknown figures, and describes itself by it", () => {
    for (const { name, view } of views) {
      const sentence = proseText(view.headline);
      expect(sentence, name).toMatch(/[.。]$/);
      expect(sentence, name).not.toMatch(/ {2}|[{}<>]|=>|n\/a|NaN|undefined|null|Infinity/);
      expect(view.description, name).toContain(sentence);
      expect(view.title, name).not.toMatch(/[{}<>]|undefined|null/);
    }
  });

  it("names each of its figures, with a value or n/a and the reason", () => {
    for (const { name, view } of views) {
      for (const { label, value, note } of tilesOf(view)) {
        expect(label, name).not.toBe("");
        expect(value, `${name} ${label}`).not.toMatch(/NaN|undefined|null|Infinity|^$/);
        if (/^(n\/a|不適用)$/.test(value) && /volatil|波幅/i.test(label))
          expect(note, `${name} ${label}`).not.toBe("");
      }
      expect(new Set(tilesOf(view).map(({ label }) => label)).size, name).toBe(tilesOf(view).length);
    }
  });
});
