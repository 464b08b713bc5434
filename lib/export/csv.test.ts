import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Cell, Column, ColumnKind, Table } from "@/lib/views/parts/content/table";
import { tableToCsv } from "./csv";

const NUMBER_KINDS = ["year", "level", "points", "change", "percent", "ratio", "count", "days"] as const;

function tableOf(kinds: readonly ColumnKind[], ...rows: ReadonlyArray<readonly Cell["value"][]>): Table {
  const columns = kinds.map((kind, position): Column => ({ key: `${kind}_${position}`, label: "…", kind }));
  return { columns, rows: rows.map((row) => row.map((value) => ({ value }))) };
}

function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.slice(0, -2), { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data;
}

const cell = (value: Cell["value"], kind: ColumnKind) =>
  tableToCsv(tableOf([kind], [value]), false).split("\r\n")[1];

describe(tableToCsv, () => {
  it.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\rx", "-12.5", "=cmd|' /C calc'!A0"])(
    "disarms the text %j, which a spreadsheet would run",
    (text) => {
      const [, row] = rowsOf(tableToCsv(tableOf(["text", "prose"], [text, text]), false));
      expect(row).toEqual([`'${text}`, `'${text}`]);
    },
  );

  it("leaves text alone that only holds such a sign further in", () => {
    for (const text of ["a=1", " =1", "−91.54 %", "S&P 500", "1997-10-28"]) {
      expect(rowsOf(tableToCsv(tableOf(["text"], [text]), false))[1]).toEqual([text]);
    }
  });

  it("writes negative numbers as plain numbers", () => {
    expect(cell(-2734.02, "points")).toBe("-2734.02");
    expect(cell(-0.9154290800919458, "change")).toBe("-91.5429080092");
    expect(cell(-0.33, "ratio")).toBe("-0.33");
  });

  it("writes nothing for what is not known, and 0 for 0", () => {
    expect(tableToCsv(tableOf(["level", "text", "level"], [null, null, 0]), false)).toBe(
      "level_0,text_1,level_2\r\n,,0\r\n",
    );
    expect(cell(null, "date")).toBe("");
  });

  it("quotes commas, quotes and line ends, and doubles quotes (RFC 4180)", () => {
    expect(cell("a,b", "text")).toBe('"a,b"');
    expect(cell('the "through train"', "prose")).toBe('"the ""through train"""');
    expect(tableToCsv(tableOf(["prose"], ["one\ntwo"]), false)).toBe('prose_0\r\n"one\ntwo"\r\n');
  });

  it("starts with the columns' keys and ends each line with CRLF", () => {
    const csv = tableToCsv(tableOf(["year", "level"], [2008, 14387.48], [2007, 27812.65]), false);
    expect(csv).toBe("year_0,level_1\r\n2008,14387.48\r\n2007,27812.65\r\n");
  });

  it("starts with a byte order mark only when asked", () => {
    const table = tableOf(["text"], ["恒生指數"]);
    expect(tableToCsv(table, false).startsWith("text_0")).toBe(true);
    expect(tableToCsv(table, true)).toBe(`\ufeff${tableToCsv(table, false)}`);
  });

  it("writes changes in per cent and everything else as it is, to twelve digits", () => {
    expect(cell(0.13721, "change")).toBe("13.721");
    expect(cell(1 / 3, "percent")).toBe("33.3333333333");
    expect(cell(1 / 3, "ratio")).toBe("0.333333333333");
    expect(cell(33154.12, "level")).toBe("33154.12");
    expect(cell(3017, "days")).toBe("3017");
    expect(cell("1973-03-09", "date")).toBe("1973-03-09");
  });

  it("gives every number back to six digits and more", () => {
    const numbers = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_KINDS), numbers, (kind, value) => {
        const read = Number(cell(value, kind));
        const exact = kind === "change" || kind === "percent" ? value * 100 : value;
        expect(Math.abs(read - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-11);
      }),
    );
  });

  it("gives every text back whole, behind an apostrophe where it was disarmed", () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.oneof(
        fc.constantFrom(..."=+-@＝＋－＠\t\r\n,\"';é恒"),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    const row = fc.tuple(text, text, text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const csv = tableToCsv(tableOf(["text", "prose", "text"], ...rows), false);
        const [header, ...records] = rowsOf(csv);
        expect(header).toEqual(["text_0", "prose_1", "text_2"]);
        expect(records).toEqual(
          rows.map((cells) => cells.map((item) => item.replace(/^[=+\-@＝＋－＠\t\r]/, "'$&"))),
        );
      }),
    );
  });
});
