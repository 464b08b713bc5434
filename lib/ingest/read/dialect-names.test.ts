import { describe, expect, it } from "vitest";
import { DIALECT_NAMES, dialectNamed } from "./dialect-names";
import { readPrices } from "./read-prices";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("names of dialects", () => {
  it("are refused where there is no such name", () => {
    expect(dialectNamed("yahoo")).toBeNull();
    expect(dialectNamed("")).toBeNull();
    expect(dialectNamed("toString")).toBeNull();
  });

  it("begin with auto, which settles nothing, and are known in any case of letters", () => {
    expect(DIALECT_NAMES[0]).toBe("auto");
    expect(dialectNamed("auto")).toEqual({});
    expect(dialectNamed(" DMY-comma ")).toEqual({ dateOrder: "DMY", decimalMark: "," });
  });

  it("settle what a file leaves open", () => {
    const text = bytes("Date;Close\n01/02/2020;1.234\n03/02/2020;1.240\n");
    expect(() => readPrices(text)).toThrow("to be told");
    const read = (name: string) => readPrices(text, dialectNamed(name) ?? {});
    expect([...read("dmy-comma").closes]).toEqual([1234, 1240]);
    expect([...read("mdy-point").closes]).toEqual([1.234, 1.24]);
    expect(read("dmy-comma").days[1]).toBe((read("dmy-comma").days[0] ?? 0) + 2);
  });
});
