import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableTexts } from "./table-texts";

const COLUMNS = [
  { key: "date", title: "Date", unit: "YYYY-MM-DD" },
  { key: "close_points", title: "Close", unit: "points" },
  { key: "change_percent", title: "Change", unit: "percent" },
  { key: "text", title: "What & why", unit: null },
];

const rowOf = (row: Record<string, string | number | null>) => tableTexts({ columns: COLUMNS, rows: [row] });

describe(tableTexts, () => {
  it("writes numbers with a hyphen, without commas, per cent with its sign, and nothing for what is not known", () => {
    const { text, html } = rowOf({
      date: "1974-12-10",
      close_points: 11015.84,
      change_percent: -91.5429080092,
      text: null,
    });
    expect(text).toBe("Date\tClose\tChange\tWhat & why\r\n1974-12-10\t11015.84\t-91.5429080092%\t");
    expect(html).toBe(
      '<table><thead><tr><th>Date</th><th>Close</th><th>Change</th><th>What &amp; why</th></tr></thead><tbody><tr><td>1974-12-10</td><td sdval="11015.84" sdnum="1033;0;General">11015.84</td><td sdval="-0.915429080092" sdnum="1033;0;0.00%">-91.5429080092%</td><td></td></tr></tbody></table>',
    );
  });

  it.each(["=1+1", "@SUM(A1)", "+A1", "-A1"])(
    "disarms the text %s, which a spreadsheet would run",
    (text) => {
      expect(rowOf({ text }).text.endsWith(`\t'${text}`)).toBe(true);
    },
  );

  it("keeps a text in its cell, whatever is in it", () => {
    const { text, html } = rowOf({ text: "<b>a</b>\tb\r\nc" });
    expect(text.split("\r\n")).toHaveLength(2);
    expect(html).toContain("<td>&lt;b&gt;a&lt;/b&gt; b c</td>");
  });

  it("writes every number so that it reads back, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (value) => {
        const [, row = ""] = rowOf({ close_points: value }).text.split("\r\n");
        const written = row.split("\t")[1] ?? "";
        expect(written).toMatch(/^\d+(\.\d+)?$/);
        expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(1e-9 * value + 1e-19);
      }),
    );
  });
});
