import { describe, expect, it } from "vitest";
import { crosses } from "./line-crossing";

const rising = { fractions: [0, 0.5, 1], pixels: [100, 50, 0] };

describe(crosses, () => {
  it("is true where the line runs through the box, also between two points of it", () => {
    expect(crosses(rising, { left: 20, right: 30, top: 70, bottom: 80 }, 100)).toBe(true);
  });

  it("is false above, below and beside the line", () => {
    expect(crosses(rising, { left: 20, right: 30, top: 10, bottom: 60 }, 100)).toBe(false);
    expect(crosses(rising, { left: 20, right: 30, top: 90, bottom: 99 }, 100)).toBe(false);
    expect(crosses(rising, { left: 110, right: 130, top: 0, bottom: 99 }, 100)).toBe(false);
  });

  it("sees a vertical drop", () => {
    const drop = { fractions: [0, 0.5, 0.5, 1], pixels: [10, 10, 90, 90] };
    expect(crosses(drop, { left: 45, right: 55, top: 40, bottom: 50 }, 100)).toBe(true);
  });
});
