import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOOKED_UP_SYMBOLS, marketOf, requireMarket } from "./markets";
import { providerSymbol, requireProviderSymbol } from "./provider-symbols";

const shipped = readFileSync(new URL("../../../prisma/data/indices.csv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split(",")[0] ?? "")
  .filter((symbol) => symbol !== "");

describe("an index that is not in the tables", () => {
  it.each(["", "hsi", "XYZ", "constructor", "__proto__"])("has no symbol and no market: %j", (symbol) => {
    expect(providerSymbol("yahoo", symbol)).toBeNull();
    expect(marketOf(symbol)).toBeNull();
    expect(() => requireMarket(symbol)).toThrow(RangeError);
  });

  it("is named when a provider is asked for it", () => {
    expect(() => requireProviderSymbol("stooq", "NIFTY")).toThrow("no symbol of NIFTY is known at stooq");
    expect(() => requireProviderSymbol("yahoo", "HSCI")).toThrow("no symbol of HSCI is known at yahoo");
  });
});

describe("the indices that ship", () => {
  it("were all looked up, and have a market", () => {
    expect([...LOOKED_UP_SYMBOLS].sort()).toEqual([...shipped].sort());
    expect(shipped.filter((symbol) => marketOf(symbol) === null)).toEqual([]);
  });

  it("never share a symbol", () => {
    for (const provider of ["stooq", "yahoo"] as const) {
      const names = shipped.flatMap((symbol) => providerSymbol(provider, symbol)?.toLowerCase() ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
