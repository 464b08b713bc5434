import { describe, expect, it } from "vitest";
import { digitSlip } from "./digit-slip";

describe("digitSlip", () => {
  it("is null where neither a swap nor a change comes near", () => {
    expect(digitSlip(12.34, 900, 910, 1)).toBeNull();
    expect(digitSlip(9436.95, 6615.5, 6644.9, 100)).toBeNull();
  });

  it("finds two digits swapped, also across the decimal point", () => {
    expect(digitSlip(5342.1, 5430, 5435, 0)).toEqual({ kind: "swapped", value: 5432.1 });
    expect(digitSlip(5431.2, 5432, 5432.2, 0)).toEqual({ kind: "swapped", value: 5432.1 });
  });

  it("prefers a swap to a changed digit, and the nearest to the middle of several", () => {
    expect(digitSlip(329.59, 388.29, 394.82, 2)).toEqual({ kind: "swapped", value: 392.59 });
    expect(digitSlip(8123, 8141, 8145, 0)).toEqual({ kind: "changed", value: 8143 });
  });

  it("finds one digit changed, the first included", () => {
    expect(digitSlip(818.39, 924.5, 926.45, 7)).toEqual({ kind: "changed", value: 918.39 });
    expect(digitSlip(7, 8.9, 9.1, 0)).toEqual({ kind: "changed", value: 9 });
  });

  it("reads a 32-bit float as the digits it stands for", () => {
    expect(digitSlip(Math.fround(433.37), 470, 475, 0)).toEqual({ kind: "changed", value: 473.37 });
  });

  it("gives nothing for numbers too large or small to be written out", () => {
    expect(digitSlip(1e22, 2e22, 3e22, 0)).toBeNull();
  });

  it("never gives the close itself", () => {
    expect(digitSlip(100, 100, 100, 0)).toBeNull();
  });
});
