import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressRows,
  isBeyondAddress,
  linesOf,
  MOST_ADDRESS_ROWS,
  openQuoteLine,
  readRows,
  writeRows,
} from "./rows-field";

const NO_NAME = [["", "1"]];

describe(readRows, () => {
  it("reads rows parted by semicolons and cells parted by commas, as an address has them", () => {
    expect(readRows("Alpha,10,0.5;Beta,20,1")).toEqual([
      ["Alpha", "10", "0.5"],
      ["Beta", "20", "1"],
    ]);
  });

  it("reads lines of CSV in the dialect of the first: commas, semicolons or tabs, byte order mark and headers", () => {
    const wanted = [
      ["Alpha", "10", "0.5"],
      ["Beta, Ltd", "20", "1"],
    ];
    expect(readRows('\uFEFFcompany,price,float\r\nAlpha,10,0.5\r\n"Beta, Ltd",20,1\r\n')).toEqual(wanted);
    expect(readRows("Alpha;10;0.5\nBeta, Ltd;20;1")).toEqual(wanted);
    expect(readRows("Alpha\t10\t0.5\n\nBeta, Ltd\t20\t1")).toEqual(wanted);
  });

  it("takes a quote that is not closed to the end, and loses nothing", () => {
    expect(readRows('Alpha,"10,5;Beta')).toEqual([["Alpha", "10,5;Beta"]]);
    expect(readRows('5" gun,1,2')).toEqual([['5" gun', "1", "2"]]);
  });

  it("keeps signs that nobody sees out of the cells", () => {
    expect(readRows("Al\u202Epha\u0000,1,2")).toEqual([["Al pha", "1", "2"]]);
  });

  it("has no rows for nothing", () => {
    for (const text of ["", "   ", ";;;", "\n\n", ",,;,"]) expect(readRows(text), text).toEqual([]);
  });
});

describe(writeRows, () => {
  it("is read back as it was, whatever the cells hold", () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => text.replace(/[\p{C}\s]+/gu, " ").trim());
    // A row of words alone would be one of headers, a blank one none.
    const row = fc.tuple(cell, fc.integer().map(String), cell).map((cells) => [...cells, "1"]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: MOST_ADDRESS_ROWS }), (rows) => {
        expect(readRows(writeRows(rows))).toEqual(rows);
      }),
    );
    expect(readRows(writeRows(NO_NAME))).toEqual(NO_NAME);
  });
});

describe(openQuoteLine, () => {
  it("is the line of a quote that is closed nowhere, or only by that of a later cell", () => {
    expect(openQuoteLine('A,1\n"B,2\nC,3')).toBe(2);
    expect(openQuoteLine('A,1\r\n"B,2\r\n"C",3')).toBe(2);
    expect(openQuoteLine('A,1;"B,2;C,3')).toBe(1);
  });

  it("is none of quotes closed, doubled, around line breaks or within a name", () => {
    for (const text of ['"A, Ltd",1', '"A ""x""" ,1\nB,2', '"A\nB",1\nC,2', '5" gun,1', '"",1', ""]) {
      expect(openQuoteLine(text), text).toBeNull();
    }
  });
});

describe(linesOf, () => {
  it("leaves lines as they were typed, and makes lines of what an address parts by semicolons", () => {
    const typed = "company;price;float\r\nA; 1;x";
    expect(linesOf(typed)).toBe(typed);
    expect(linesOf('A,1;"B, Ltd",2')).toBe('A,1\n"B, Ltd",2');
    expect(linesOf('A,1;"B,2;C,3')).toBe('A,1;"B,2;C,3');
  });
});

describe(isBeyondAddress, () => {
  it("is true of a row or a character too many, and of no empty table", () => {
    expect(isBeyondAddress(";".repeat(40))).toBe(false);
    expect(isBeyondAddress("")).toBe(false);
    expect(isBeyondAddress(Array(31).fill("A,1").join(";"))).toBe(true);
    expect(isBeyondAddress("A".repeat(4000))).toBe(false);
    expect(isBeyondAddress("A".repeat(4001))).toBe(true);
  });
});

describe(addressRows, () => {
  it("is the same for what it wrote itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = addressRows(text);
        if (once !== null) expect(addressRows(once)).toBe(once);
      }),
    );
  });

  it("refuses an empty table, one of more rows than an address takes, and endless cells", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `C${at},1`).join("\n");
    expect(addressRows("")).toBeNull();
    expect(addressRows(rows(31))).toBeNull();
    expect(addressRows(rows(30))).not.toBeNull();
    expect(addressRows(`A,${"1".repeat(5000)}`)).toBeNull();
  });
});
