import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companiesCsv } from "@/components/methodology/live/companies-csv";
import { tableToCsv } from "@/lib/export/csv";
import { writeRows } from "@/lib/url/rows-field";
import { methodologyOf } from "@/lib/views/testing/any-view";
import { cellWhere, tableOf } from "@/lib/views/testing/table-cells";
import { companiesTable } from "./companies-table";
import { companyCells } from "./company-cells";
import { worked } from "./worked";

describe(companiesTable, () => {
  it("has in its file what was typed, whether it can be used or not, and no factor that was not worked out", () => {
    const fileOf = (rows: string, cap?: number) =>
      tableToCsv(tableOf(methodologyOf({ rows, ...(cap === undefined ? {} : { cap }) }), "companies"), false)
        .trimEnd()
        .split("\r\n")
        .slice(1);
    expect(fileOf("A,-1,1,1;B,5,5,1.5,,4;C,x,1,1,0.5")).toEqual([
      ...["A,-1,1,1,,,,,", "B,5,5,1.5,,4,,,", "C,x,1,1,0.5,,,,"],
    ]);
    expect(fileOf("A,10,10,1;B,10,10,0.5,0.4", 5)).toEqual(["A,10,10,1,,,,,", "B,10,10,0.5,0.4,,,,"]);
    expect(fileOf("A,10,10,1", 100)).toEqual(["A,10,10,1,,,1,100,100"]);
  });

  it("shows no close before of a price that cannot be used, and the price for one that can", () => {
    const table = tableOf(methodologyOf({ rows: "A,-1,1,1;B,5,5,1" }), "companies");
    const closeOf = (company: string) => cellWhere(table, "company", company, "close_before_amount");
    expect(closeOf("A")).toEqual({ value: null, instead: "–" });
    expect(closeOf("B")).toEqual({ value: null, instead: "5.00" });
  });

  it("writes its file as the browser does", () => {
    const cell = fc.constantFrom("", "1", "-1", "0.5", "1.5", "x", "=1", "1,200.50", "9".repeat(400));
    const row = fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => cells.with(0, `A${cells[0]}`));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom(5, 100), (rows, cap) => {
        const table = tableOf(methodologyOf({ rows: writeRows(rows), cap }), "companies");
        const made = worked(rows.map(companyCells), cap / 100);
        const figures = made.result.kind === "figures" ? made.result.figures : null;
        expect(tableToCsv(table, false)).toBe(companiesCsv(made, figures));
      }),
    );
  });
});
