import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, isSameClose, storedClose } from "./same-close";

const closes = fc.double({ min: 1e-7, max: 1e9, noNaN: true });

describe("a close as stored", () => {
  it.each([
    [1752.45, 1752.45],
    [0.1, 0.1],
    [1e-8, 1e-8],
    [4e-9, 0],
    [1.000000004, 1],
    [1.000000006, 1.00000001],
    [1767.100000000004, 1767.1],
    [123456789.12345678, 123456789.12345678],
  ])("%d is %d", (close, stored) => {
    expect(storedClose(close)).toBe(stored);
  });

  it("has at most eight decimals as text, and stays when stored again", () => {
    fc.assert(
      fc.property(closes, (close) => {
        const stored = storedClose(close);
        expect(Math.abs(stored - close)).toBeLessThanOrEqual(5.1e-9 + close * Number.EPSILON);
        expect(Number(stored.toFixed(8))).toBe(stored);
        expect(storedClose(stored)).toBe(stored);
      }),
    );
  });
});

describe("the decimals of a close", () => {
  it.each([
    [2568, 0],
    [2568.3, 1],
    [18182.89, 2],
    [0.12345678, 8],
    [20013.800781, 6],
  ])("%d are %d", (close, decimals) => {
    expect(decimalsOf(close)).toBe(decimals);
  });

  it("are those of its text", () => {
    const cents = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(cents, ([units, places]) => {
        const close = Number(`${units}e-${places}`);
        const fraction = close.toFixed(8).split(".")[1]?.replace(/0+$/, "") ?? "";
        expect(decimalsOf(close)).toBe(fraction.length);
      }),
    );
  });
});

describe("two closes", () => {
  it.each([
    [1752.4, 1752.45, true],
    [1752.4, 1752.35, true],
    [1752.4, 1752.46, false],
    [1752.5, 1752.44, false],
    [1752.4, 1752.5, false],
    [1752.4, 1752.34, false],
    [3949.7, 3949.73, true],
    [1752.45, 1752.46, false],
    [1752, 1752.5, true],
    [1752, 1752.99, true],
    [1753, 1752.49, false],
    [2487, 2487.94, true],
    [2488, 2487.94, true],
    [2487, 2488.01, false],
    [2487, 2488, false],
    [58.6, 58.65, true],
    [28.5, 28.45, false],
    [28.5, 28.54, false],
    [101, 101.1, true],
    [101, 101.2, false],
    [20013.800781, 20013.8, true],
  ])("%d and %d are the same: %j", (a, b, same) => {
    expect(isSameClose(a, b)).toBe(same);
    expect(isSameClose(b, a)).toBe(same);
  });
});
