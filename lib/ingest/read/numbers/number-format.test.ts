import { describe, expect, it } from "vitest";
import { isNoValue, markShownBy, readNumber } from "./number-format";

describe(readNumber, () => {
  it.each([
    "",
    ".",
    "-",
    "abc",
    "1.2.3",
    "1,23",
    "12,34,5",
    "1,2345",
    "$5",
    "5%",
    "0x10",
    "1e",
    "Infinity",
    "NaN",
  ])("makes nothing of %j with a decimal point", (cell) => expect(readNumber(cell, ".")).toBeNaN());

  it.each(["1.5", "12.34", "0.123", "1,234,567", "1.23,4", "1,5,"])(
    "makes nothing of %j with a decimal comma",
    (cell) => expect(readNumber(cell, ",")).toBeNaN(),
  );

  it.each([
    ["23,092.20", 23092.2],
    ["1234.5", 1234.5],
    ["5.", 5],
    [".5", 0.5],
    ["1.8E4", 18000],
    ["-12.5", -12.5],
    ["1,00,000.25", 100000.25],
    ["1 234 567.5", 1234567.5],
    ["1'234.5", 1234.5],
  ])("reads %j with a decimal point", (cell, value) => expect(readNumber(cell, ".")).toBe(value));

  it.each([
    ["3.839,50", 3839.5],
    ["1234,5", 1234.5],
    ["1.234", 1234],
    ["1\u00a0234,5", 1234.5],
    ["1234", 1234],
  ])("reads %j with a decimal comma", (cell, value) => expect(readNumber(cell, ",")).toBe(value));
});

describe("a number that no double holds", () => {
  it.each([
    ["of 300,000 digits", "7".repeat(300_000)],
    ["of a hundred digits and one", "1".repeat(101)],
    ["with decimals without end", `25130.${"3".repeat(300_000)}`],
    ["grouped without end", `1${",000".repeat(100_000)}`],
    ["with an exponent out of reach", "1e999"],
  ])("is none, %s", (_, cell) => {
    expect([readNumber(cell, "."), readNumber(cell, ","), markShownBy(cell)]).toEqual([NaN, NaN, null]);
  });

  it("is one as long as programs write them", () => {
    expect(readNumber("25130.349609375000000000000000000000000000", ".")).toBe(25130.349609375);
  });
});

describe(markShownBy, () => {
  it.each(["1,234", "1.234", "1234", "", "Close", "2020-01-02", "30.12.2022"])("%j shows none", (cell) => {
    expect(markShownBy(cell)).toBeNull();
  });

  it("is the sign before the decimals, a unit left aside", () => {
    expect(["0.5", "1,234.5", " 1.57B", "-0.25%"].map(markShownBy)).toEqual([".", ".", ".", "."]);
    expect(["0,5", "1.234,5", "1,57M", "-0,25 %"].map(markShownBy)).toEqual([",", ",", ",", ","]);
  });
});

describe(isNoValue, () => {
  it("is none of a number, a word or 0", () => {
    expect(["0", "5", "none", "-5", "..", "nothing"].filter(isNoValue)).toEqual([]);
  });

  it("is what sources write for no value", () => {
    const cells = ["", "null", "NULL", "NA", "N/A", "NaN", ".", "-", "#N/A"];
    expect(cells.filter(isNoValue)).toEqual(cells);
  });
});
