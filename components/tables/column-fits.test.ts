import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShownCell, ShownColumn, ShownTable } from "@/lib/views/parts/shown-table";
import { BOXES, columnFits } from "./column-fits";

const column = (label: string, numeric = true): ShownColumn => ({
  ...{ key: label, label, numeric, wraps: false },
  ...{ sortHref: null, sortLabel: "", sorted: null, href: null },
});

const tableOf = (columns: ShownColumn[], row: ShownCell[], others: Partial<ShownTable> = {}): ShownTable => ({
  ...{ columns, rows: [row], foot: [] },
  ...others,
});

const periods = (count: number) =>
  tableOf(
    [column("Period", false), ...Array.from({ length: count }, (_, place) => column(`Figure ${place}`))],
    [{ text: "20Y" }, ...Array.from({ length: count }, () => ({ text: "+1,234.56\u00a0%" }))],
  );

describe("columnFits", () => {
  it("has nothing to say of a table that fits a phone of 320 px", () => {
    expect(columnFits(periods(2))).toEqual({});
  });

  it("counts the columns that have room from phone to wide page, and no box where all have", () => {
    expect(columnFits(periods(8))).toEqual({ a: 3, b: 3, c: 3, d: 4, e: 5, f: 6 });
  });

  it("never takes the figure behind what names a row, however long both are", () => {
    const long = { text: "0123456789".repeat(8) };
    const { a, i } = columnFits(tableOf([column("A"), column("B"), column("C")], [long, long, long]));
    expect([a, i]).toEqual([2, 2]);
    const columns = [column("#"), column("A"), column("B"), column("C")];
    expect(columnFits(tableOf(columns, [long, long, long, long], { isRanked: true })).a).toBe(3);
  });

  it("leaves out on a phone what counts the rows, so that one more has room", () => {
    const columns = ["Rank", "Peak", "Depth", "Length"].map((label) => column(label));
    const row = ["1", "26\u00a0Jan\u00a02018", "\u221255.70\u00a0%", "10 y 2 m"].map((text) => ({ text }));
    expect(columnFits(tableOf(columns, row)).a).toBe(3);
    expect(columnFits(tableOf(columns, row, { isRanked: true })).a).toBeUndefined();
  });

  it("counts a remark under its figure on a phone, and beside it on a page", () => {
    const remarked = periods(3);
    const rows = remarked.rows.map((row) =>
      row.map((cell, place) => (place === 0 ? cell : { ...cell, note: "calculated back" })),
    );
    const { b, f } = columnFits({ ...remarked, rows });
    expect([b, f]).toEqual([3, undefined]);
    const tooltips = rows.map((row) => row.map((cell) => ({ ...cell, inline: false as const })));
    expect(columnFits({ ...remarked, rows: tooltips })).toEqual(columnFits(periods(3)));
  });

  it("lets tables alone that are made for little room", () => {
    for (const look of ["heat", "calendar", "matrix"] as const) {
      expect(columnFits({ ...periods(12), look }), look).toEqual({});
    }
  });

  it("counts the columns of a turned table too, closer on a phone", () => {
    const turned = (count: number) => columnFits({ ...periods(count), look: "turned" });
    expect(turned(2)).toEqual({});
    expect(turned(12).b).toBeGreaterThanOrEqual(columnFits(periods(12)).b ?? 0);
    expect(turned(12).b).toBeLessThan(5);
  });

  it("finds more room in a wider box, for any table", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 3, maxLength: 14 }), (labels) => {
        const table = tableOf(
          labels.map((label, place) => column(label, place % 2 === 0)),
          labels.map((label) => ({ text: label })),
        );
        const fits = columnFits(table);
        // Remarks move and texts get longer lines at 440 px: within phones and within pages more fits.
        for (const boxes of [["a", "b", "c"] as const, ["d", "e"] as const, ["g", "h", "i"] as const]) {
          const counts = boxes.map((box) => fits[box] ?? labels.length);
          expect(counts).toEqual(counts.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});

describe("the style sheet", () => {
  it("has the same boxes, one beginning where the one before ends", async () => {
    const css = await readFile("app/boxes.css", "utf8");
    const widths = [...css.matchAll(/@container table \((?:(\d+)px <= )?width (?:< (\d+)px|>= (\d+)px)\)/g)];
    const starts = Object.values(BOXES);
    expect(widths.map(([, from, , last]) => Number(from ?? last ?? BOXES.a))).toEqual(starts);
    expect(widths.slice(0, -1).map(([, , to]) => Number(to))).toEqual(starts.slice(1));
  });

  it("hides what is behind any count of columns that a table can keep", async () => {
    const css = await readFile("app/boxes.css", "utf8");
    const rules = [...css.matchAll(/\[data-([a-i])="(\d+)"\] tr > :nth-child\(n \+ (\d+)\)/g)];
    for (const [rule, , kept, hidden] of rules) expect(Number(hidden), rule).toBe(Number(kept) + 1);
    for (const box of Object.keys(BOXES)) {
      const counts = rules.filter(([, of]) => of === box).map(([, , kept]) => Number(kept));
      const most = Math.max(...counts);
      expect(counts, box).toEqual(Array.from({ length: most - 1 }, (_, n) => n + 2));
    }
  });
});
