import fc from "fast-check";
import { expect, it } from "vitest";
import { overlap } from "./boxes";
import { boxAt, everOverlap } from "./sliding-boxes";

const sliding = fc
  .record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    left: fc.integer({ min: -90, max: 10 }),
    width: fc.integer({ min: 1, max: 90 }),
    top: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ x, left, width, top }) => ({ x, box: { left, right: left + width, top, bottom: top + 15 } }));

it("finds every width at which two labels overlap", () => {
  fc.assert(
    fc.property(sliding, sliding, (one, other) => {
      const met = everOverlap(one, other, [220, 1600]);
      for (let width = 220.5; width < 1600; width += 7) {
        if (overlap(boxAt(one, width), boxAt(other, width))) expect(met).toBe(true);
      }
    }),
  );
});

it("finds two that meet only between two widths", () => {
  const one = { x: 0.1, box: { left: 0, right: 60, top: 0, bottom: 15 } };
  const other = { x: 0.2, box: { left: -100, right: -40, top: 0, bottom: 15 } };
  expect(everOverlap(one, other, [220, 380])).toBe(false);
  expect(everOverlap(one, other, [220, 420])).toBe(true);
  expect(everOverlap(one, other, [1700, 1900])).toBe(false);
});
