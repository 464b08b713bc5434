import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEST_WIDTHS } from "@/lib/plot/testing/test-boxes";
import { labelBox, overlap } from "./boxes";
import { type LabelWish, placeLabels } from "./place-labels";

const around = { lines: [], top: 0, bottom: 390, gutter: 8 };
const wish = (x: number, y: number, label: string, side: "above" | "below" = "above"): LabelWish => ({
  x,
  y,
  label,
  side,
});

describe(placeLabels, () => {
  it("writes a lone label over a peak and under a trough", () => {
    const [peak, trough] = placeLabels([wish(0.3, 200, "peak"), wish(0.7, 200, "trough", "below")], around);
    expect(peak).toMatchObject({ anchor: "middle", labelMinWidth: 0 });
    expect(peak?.dy).toBeLessThan(0);
    expect(trough?.dy).toBeGreaterThan(0);
  });

  it("turns a label inwards at the edges", () => {
    const [first, last] = placeLabels([wish(0, 200, "the beginning"), wish(1, 200, "the end of it")], around);
    expect(first?.anchor).toBe("start");
    expect(last?.anchor).toBe("end");
  });

  it("keeps off a line where another side is free", () => {
    const line = { fractions: [0, 1], pixels: [180, 180] };
    const [place] = placeLabels([wish(0.5, 190, "a peak")], { ...around, lines: [line] });
    const box = labelBox("a peak", place ?? { anchor: "middle", dx: 0, dy: 0 }, 250, 190);
    expect(box.top > 180 || box.bottom < 180).toBe(true);
  });

  it("writes a label over a line rather than not at all, but not among many", () => {
    // Lines so close that no label stands between them.
    const lines = Array.from({ length: 40 }, (_, row) => ({
      fractions: [0, 1],
      pixels: [row * 10, row * 10],
    }));
    const silent = Array.from({ length: 20 }, () => wish(0.1, 100, ""));
    const [alone] = placeLabels([wish(0.5, 200, "a peak")], { ...around, lines });
    const [among] = placeLabels([wish(0.5, 200, "a peak"), ...silent], { ...around, lines });
    expect(alone?.labelMinWidth).toBe(720);
    expect(among).toBeNull();
  });

  it("writes one that is needed over a line at any width, and none where labels must be clear", () => {
    const lines = Array.from({ length: 40 }, (_, row) => ({
      fractions: [0, 1],
      pixels: [row * 10, row * 10],
    }));
    const asked = { ...wish(0.5, 200, "a peak"), needed: true };
    expect(placeLabels([asked], { ...around, lines })[0]?.labelMinWidth).toBe(0);
    expect(placeLabels([wish(0.5, 200, "a peak")], { ...around, lines, clear: true })).toEqual([null]);
  });

  it("keeps labels apart by the air that is asked for", () => {
    const pair = [wish(0.5, 200, "2000"), wish(0.53, 200, "2001")];
    for (const air of [0, 8]) {
      const [one, other] = placeLabels(pair, { ...around, air });
      for (const width of TEST_WIDTHS.filter((each) => each >= (other?.labelMinWidth ?? Infinity))) {
        if (one === null || one === undefined || other === null || other === undefined) continue;
        const left = labelBox("2000", one, 0.5 * width, 200);
        const aired = { ...left, left: left.left - air, right: left.right + air };
        expect(overlap(aired, labelBox("2001", other, 0.53 * width, 200))).toBe(false);
      }
    }
  });

  it("names at most five points on a phone, the first of them", () => {
    const wishes = Array.from({ length: 9 }, (_, position) =>
      wish(0.5, 30 + position * 40, `no. ${position}`),
    );
    const places = placeLabels(wishes, around);
    expect(places.map((place) => place?.labelMinWidth === 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("leaves out a label for which there is room at no width", () => {
    expect(placeLabels([wish(0.5, 200, "x".repeat(400))], around)).toEqual([null]);
  });

  it("never lets two labels overlap or one leave the picture, at any width", () => {
    const arbitraryWish = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 8, max: 390, noNaN: true }),
      label: fc.constantFrom("Oct 1987", "record 33,154", "1974 trough 150", "2008年10月", "金融海嘯"),
      side: fc.constantFrom("above" as const, "below" as const),
    });
    fc.assert(
      fc.property(fc.array(arbitraryWish, { maxLength: 14 }), (wishes) => {
        const places = placeLabels(wishes, around);
        for (const width of TEST_WIDTHS) {
          const boxes = places.flatMap((place, position) => {
            const own = wishes[position];
            if (place === null || own === undefined || place.labelMinWidth > width) return [];
            return [labelBox(own.label, place, own.x * width, own.y)];
          });
          boxes.forEach((box, position) => {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width + around.gutter);
            expect(boxes.slice(position + 1).some((other) => overlap(box, other))).toBe(false);
          });
        }
      }),
    );
  });
});
