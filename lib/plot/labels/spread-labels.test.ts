import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

describe(spreadLabels, () => {
  it("leaves labels where they are when they do not touch", () => {
    expect(spreadLabels([300, 10, 100], 15, 0, 400)).toEqual([0, 0, 0]);
  });

  it("parts two labels of one place evenly", () => {
    expect(spreadLabels([100, 100], 16, 0, 400)).toEqual([-8, 8]);
  });

  it("keeps the group inside the picture", () => {
    expect(spreadLabels([398, 399], 15, 0, 400)).toEqual([385 - 398, 400 - 399]);
  });

  it("keeps every gap and the order of the lines", () => {
    const position = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (positions) => {
        const shifts = spreadLabels(positions, 15, 0, 400);
        const order = positions
          .map((_, index) => index)
          .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
        const placed = order.map((index) => (positions[index] ?? 0) + (shifts[index] ?? 0));
        placed.slice(1).forEach((y, rank) => {
          expect(y - (placed[rank] ?? 0)).toBeGreaterThanOrEqual(15 - 0.01);
        });
        expect(placed.every((y) => y >= -0.01 && y <= 400.01)).toBe(true);
      }),
    );
  });
});
