import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownSymbol } from "./own-symbol";

describe(ownSymbol, () => {
  it.each([
    ["My Fund.csv", "~my-fund"],
    ["Größe & Söhne (2).txt", "~gro-e-sohne-2"],
    ["恒生.csv", "~file"],
    [".csv", "~csv"],
    ["stooq__HSI__1969-11-24__2023-09-15.csv", "~stooq-hsi-1969-11-24-202"],
  ])("%s is %s", (name, symbol) => {
    expect(ownSymbol(name, new Set())).toBe(symbol);
  });

  it("takes a number where it is taken", () => {
    expect(ownSymbol("a.csv", new Set(["~a", "~a-2"]))).toBe("~a-3");
    expect(ownSymbol("x".repeat(30), new Set([`~${"x".repeat(24)}`]))).toBe(`~${"x".repeat(22)}-2`);
  });

  it("is a symbol that addresses take, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(ownSymbol(name, new Set())).toMatch(/^~[a-z0-9-]{1,24}$/);
      }),
    );
  });
});
