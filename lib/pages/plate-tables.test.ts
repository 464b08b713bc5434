import { beforeAll, describe, expect, it } from "vitest";
import { tableToJson } from "@/lib/export/view-json";
import { translator } from "@/lib/i18n/translator";
import type { Plot } from "@/lib/plot/plot";
import { requireDay } from "@/lib/series/day";
import type { Column, Table } from "@/lib/views/parts/content/table";
import { findTable, tableNames } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { everyView } from "@/lib/views/testing/any-view";
import { plotsOf } from "@/lib/views/testing/built-sections";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present } from "@/lib/views/testing/view-context";

const DAYS_PER_YEAR = 365.25;
const SYMBOLS = ["HSI", "HSTECH", "DAX"];

let plates: {
  readonly name: string;
  readonly view: View;
  readonly plate: ReturnType<typeof plotsOf>[number];
}[];

beforeAll(async () => {
  const views = everyView(await Promise.all(SYMBOLS.map(shippedRecord)), await shippedFacts());
  plates = views.flatMap(({ name, view }) =>
    plotsOf(view).map((plate) => ({ name: `${name} ${plate.id}`, view, plate })),
  );
});

/** A cell as a picture has it: days as numbers, spans in years. */
function numberOf(value: string | number | null, { kind }: Column): number | null {
  if (kind === "date") return requireDay(String(value));
  if (typeof value !== "number") return null;
  return kind === "days" ? value / DAYS_PER_YEAR : value;
}

// A picture of years since a peak has them to four decimals.
const keyOf = (number: number) => number.toFixed(4);

/** The rows of a table as numbers, by each of their numbers to four decimals. */
function rowsByNumber({ columns, rows }: Table): Map<string, number[][]> {
  const found = new Map<string, number[][]>();
  for (const row of rows) {
    const numbers = row.flatMap(({ value }, position) => numberOf(value, present(columns[position])) ?? []);
    for (const key of new Set(numbers.map(keyOf))) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [numbers]);
      else others.push(numbers);
    }
  }
  return found;
}

function pointsOf({ lines, bars, marks, trails = [] }: Plot): Array<readonly [number, number]> {
  const drawn = [...lines, ...trails].flatMap(({ xs, ys }) =>
    xs.map((x, position) => [x, present(ys[position])] as const),
  );
  if (drawn.length > 0) return drawn;
  if (bars.length > 0) return bars.map(({ x0, x1, y }) => [(x0 + x1) / 2, y] as const);
  return marks.map(({ x, y }) => [x, y] as const);
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-5 * Math.max(1, Math.abs(other));

describe("the table under every picture of every view", () => {
  it("is one of the view's own, and answers to the picture's name too", () => {
    expect(plates.length).toBeGreaterThan(50);
    for (const { name, view, plate } of plates) {
      expect(tableNames(view), name).toContain(plate.tableId);
      expect(findTable(view, plate.id)?.id, name).toBe(plate.tableId);
    }
  });

  it("is one that no other picture of the view has", () => {
    for (const { name, view } of plates) {
      const ids = plotsOf(view).map(({ tableId }) => tableId);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("holds every point of the picture, thinned or not", () => {
    const inEnglish = plates.filter(({ name }) => name.includes(" en "));
    expect(inEnglish.length).toBeGreaterThan(20);
    for (const { name, view, plate } of inEnglish) {
      const table = tableOf(view, plate.tableId);
      const rows = rowsByNumber(table);
      const points = pointsOf(plate.plot);
      expect(points.length, name).toBeGreaterThan(0);
      const missing = points.filter(([x, y]) => {
        const near = rows.get(keyOf(x)) ?? [];
        return !near.some((numbers) => numbers.some((number) => isNear(number, y)));
      });
      expect(missing, name).toEqual([]);
    }
  });

  it("has a row for every point of the picture's longest line, or more where the page thins it", () => {
    const lined = plates.filter(({ plate }) => plate.plot.lines.length > 0);
    expect(lined.length).toBeGreaterThan(20);
    for (const { name, view, plate } of lined) {
      const longest = Math.max(...plate.plot.lines.map(({ xs }) => new Set(xs).size));
      expect(tableOf(view, plate.tableId).rows.length, name).toBeGreaterThanOrEqual(longest);
    }
  });

  it("is in JSON what it is in CSV: that table alone", () => {
    const { view, plate } = present(plates.find(({ name }) => name.startsWith("hsi drawdowns")));
    const table = present(findTable(view, plate.tableId));
    const basis = () => ({ used: null, closesTo: null, lastDate: null, sources: [] });
    const source = { t: translator("en"), place: { page: "drawdowns", symbol: "hsi" }, state: {} } as const;
    const json = JSON.parse(tableToJson({ ...source, view, revision: 1, basis }, table));
    expect(Object.keys(json)).toEqual([
      ...["revision", "title", "answer", "address", "state"],
      ...["dates", "sources", "definitions", "columns", "tables"],
    ]);
    expect(Object.keys(json.tables)).toEqual(["underwater"]);
    expect(json.tables.underwater).toHaveLength(14_051);
    expect(json.tables.underwater[0]).toEqual({ date: "1964-07-31", close_points: 100, drawdown_percent: 0 });
  });
});
