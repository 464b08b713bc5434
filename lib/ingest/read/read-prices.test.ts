import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFinding } from "@/lib/findings/finding";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { PriceFileError } from "./price-file-error";
import { readPrices } from "./read-prices";

const encoder = new TextEncoder();
const read = (text: string, options = {}) => readPrices(encoder.encode(text), options);
const refusal = (text: string, options = {}) => {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof PriceFileError) return error.faults.map(({ line, rule }) => [line, rule]);
    throw error;
  }
  return [];
};

describe("a choice that a file leaves", () => {
  const dates = "Date,Close\n01/02/2020,1.5\n02/03/2020,1.6\n";
  const numbers = "Date;Close\n2020-01-02;1,234\n2020-01-03;1,240\n";

  it("is refused where the chosen order of dates does not fit", () => {
    expect(refusal("Date,Close\n13/02/2020,1.5\n14/02/2020,1.6\n", { dateOrder: "MDY" })).toEqual([
      [2, "impossible-date"],
      [3, "impossible-date"],
    ]);
  });

  it("is refused where the chosen decimal mark does not fit", () => {
    expect(refusal("Date;Close\n2020-01-02;1.5\n", { decimalMark: "," })).toEqual([[2, "not-a-number"]]);
  });

  it("is made by the order of dates, day or month first", () => {
    const firstDay = (dateOrder: string) => isoFromDay(read(dates, { dateOrder }).days[0] ?? 0);
    expect(firstDay("DMY")).toBe("2020-02-01");
    expect(firstDay("MDY")).toBe("2020-01-02");
    expect(isoFromDay(read("Date,Close\n01/02/03,5\n", { dateOrder: "YMD" }).days[0] ?? 0)).toBe(
      "2001-02-03",
    );
  });

  it("is not asked for in dates that begin with the year, whatever is said", () => {
    expect(isoFromDay(read("Date,Close\n2020-01-02,5\n", { dateOrder: "MDY" }).days[0] ?? 0)).toBe(
      "2020-01-02",
    );
  });

  it("is not asked for where both orders make the same days", () => {
    expect([...read("Date,Close\n01/01/2020,5\n02/02/2020,6\n").days].map(isoFromDay)).toEqual([
      "2020-01-01",
      "2020-02-02",
    ]);
  });

  it("is made by the decimal mark, or by another column", () => {
    expect([...read(numbers, { decimalMark: "." }).closes]).toEqual([1234, 1240]);
    expect([...read(numbers, { decimalMark: "," }).closes]).toEqual([1.234, 1.24]);
    const withChange = "Date;Close;Change\n2020-01-02;1,234;0.5%\n2020-01-03;1,240;0.49%\n";
    expect([...read(withChange).closes]).toEqual([1234, 1240]);
    const withOpen = "Date;Close;Open\n2020-01-02;1.234;1.200,5\n2020-01-03;1.240;1.200,6\n";
    expect([...read(withOpen).closes]).toEqual([1234, 1240]);
  });

  it("is not asked for in unquoted cells between commas, where a point can only mark decimals", () => {
    expect([...read("Date,Close\n2020-01-02,1.234\n2020-01-03,1.240\n").closes]).toEqual([1.234, 1.24]);
  });
});

describe("a head that tells nothing", () => {
  const wide = "a,".repeat(6000);

  it.each([
    ["a first row that is too long", `${wide}\n2020-01-02,5\n`, 1],
    ["a first row of one cell that is too long", `${"a".repeat(9000)}\n2020-01-02,5\n`, 1],
    [
      "rows below the header that are too long",
      `Date,Close\n2020-01-02,5,${wide}\n2020-01-03,6,${wide}\n`,
      2,
    ],
    ["a note above such a row", `A note\n${wide}\n2020-01-02,5\n`, 2],
  ])("is refused with the line of %s", (_, text, line) => {
    expect(refusal(text)).toEqual([[line, "endless-row"]]);
    expect(() => read(text)).toThrow("found fewer than two whole rows in the first 8,192 characters");
  });

  it("is refused with the quote that nobody closed", () => {
    expect(refusal('"Date,Close\n2020-01-02,5\n')).toEqual([[1, "open-quote"]]);
    expect(refusal('Date,Close\n"2020-01-02,5\n')).toEqual([[2, "open-quote"]]);
  });
});

describe("a cell without an end", () => {
  it.each([
    ["of digits", "7".repeat(300_000), "not-a-number"],
    ["of blanks and a digit", `${" ".repeat(300_000)}x`, "not-a-number"],
    ["of megabytes", "7".repeat(20_000_000), "endless-row"],
    ["in quotes, of megabytes", `"${"7".repeat(20_000_000)}"`, "open-quote"],
  ])("is a fault of the file with its line, %s", (_, cell, reason) => {
    const rows = Array.from({ length: 20 }, (_each, row) => `${isoFromDay(row)},${row + 1}.5`);
    rows[6] = `${isoFromDay(6)},${cell}`;
    expect(refusal(`Date,Close\n${rows.join("\n")}\n`)).toEqual([[8, reason]]);
  });
});

describe("rows between those that are read", () => {
  it("are refused as soon as a dated row follows a note, even after many rows", () => {
    const rows = Array.from({ length: 300 }, (_, row) => `${isoFromDay(row)},5`);
    rows.splice(200, 0, "A note");
    expect(refusal(`Date,Close\n${rows.join("\n")}`)).toEqual([[202, "not-a-date"]]);
  });

  it("are found at fault after many rows, whichever way the file runs", () => {
    const rows = Array.from({ length: 600 }, (_, row) => `${isoFromDay(row)},${row + 1}`);
    rows[400] = `${isoFromDay(399)},7`;
    rows[500] = `${isoFromDay(10)},7`;
    expect(refusal(`Date,Close\n${rows.join("\n")}`)).toEqual([
      [402, "duplicate-date"],
      [502, "order"],
    ]);
    const backwards = Array.from({ length: 600 }, (_, row) => `${isoFromDay(900 - row)},${row + 1}`);
    backwards[400] = `${isoFromDay(900 - 399)},400`;
    backwards[500] = `${isoFromDay(999)},7`;
    expect(refusal(`Date,Close\n${backwards.join("\n")}`)).toEqual([[502, "order"]]);
  });

  it("are left out without a close, and counted with their days", () => {
    const rows = Array.from({ length: 300 }, (_, row) => `${isoFromDay(row)},${row % 100 === 99 ? "" : 5}`);
    const file = read(`Date,Close\n${rows.join("\n")}`);
    expect(file.days).toHaveLength(297);
    expect(file.notes).toEqual([
      makeFinding(
        "without-close",
        { date: isoFromDay(99), line: 101 },
        { rows: 3, lastDate: isoFromDay(299) },
      ),
    ]);
  });
});

describe("any bytes", () => {
  it("are read or refused with a line, and never end in another error", () => {
    const piece = fc.constantFrom(
      ..."Date,Close;Price\t|\"'\r\n0123456789.-/: JanFeb年月日收盘NA\u0000\uFEFF",
      "\n2020-01-02,",
      "\n03/04/2020;",
      "Date,Close\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.uint8Array({ maxLength: 4 }), (pieces, rest) => {
        const bytes = Uint8Array.of(...encoder.encode(pieces.join("")), ...rest);
        try {
          const { days, closes } = readPrices(bytes);
          expect(days.every((day, at) => at === 0 || day > (days[at - 1] ?? day))).toBe(true);
          expect(closes.every((close) => close > 0 && Number.isFinite(close))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(PriceFileError);
          expect(error instanceof PriceFileError && error.faults.every(({ line }) => line >= 1)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are read in two bytes a sign, wherever the head of the file ends", () => {
    for (const count of [60, 150, 163, 164, 165, 400]) {
      const rows = Array.from(
        { length: count },
        (_, row) => `${isoFromDay(row)},10,12,9,${10 + row / 1000},7`,
      );
      const text = `\uFEFF${rows.join("\n")}`;
      const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
      expect(readPrices(bytes).days).toHaveLength(count);
    }
  });

  it("are read in their thousands without a call that grows with the file", () => {
    const first = requireDay("1601-01-01");
    const filler = "x".repeat(80);
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `${isoFromDay(first + row)},"${row + 1}.25",${filler}`,
    );
    const { days, closes, lines } = read(`Date,Close,Remark\n${rows.join("\n")}\n`);
    expect([days.length, days.at(-1), closes.at(-1), lines.at(-1)]).toEqual([
      200_000,
      first + 199_999,
      200_000.25,
      200_001,
    ]);
  });
});
