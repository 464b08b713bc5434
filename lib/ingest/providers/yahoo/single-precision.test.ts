import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutSinglePrecisionNoise } from "./yahoo-rows";

describe(withoutSinglePrecisionNoise, () => {
  it("leaves alone what is not a 32-bit float", () => {
    expect(withoutSinglePrecisionNoise(16563.74)).toBe(16563.74);
    expect(withoutSinglePrecisionNoise(0.1)).toBe(0.1);
  });

  it("finds the two decimals again that 32 bits hid, for any close below 100,000", () => {
    expect(withoutSinglePrecisionNoise(16563.740234375)).toBe(16563.74);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (hundredths) => {
        expect(withoutSinglePrecisionNoise(Math.fround(hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });

  it("never loses what the 32 bits tell", () => {
    fc.assert(
      fc.property(fc.float({ min: Math.fround(0.001), max: 1e9, noNaN: true }), (value) => {
        expect(Math.fround(withoutSinglePrecisionNoise(value))).toBe(value);
      }),
    );
  });
});
