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

// Lines so close that no label stands between them.
const LINES = Array.from({ length: 40 }, (_, row) => ({
  fractions: [0, 1],
  pixels: [row * 10, row * 10],
}));

type Places = ReturnType<typeof placeLabels>[number];

const placeAt = (places: Places | undefined, width: number) =>
  places?.find(({ minWidth, belowWidth }) => width >= minWidth && width < (belowWidth ?? Infinity));

describe(placeLabels, () => {
  it("writes a lone label over a peak and under a trough", () => {
    const [peak, trough] = placeLabels([wish(0.3, 200, "peak"), wish(0.7, 200, "trough", "below")], around);
    expect(peak).toEqual([{ anchor: "middle", dx: 0, dy: -10, minWidth: 0, belowWidth: null }]);
    expect(trough).toEqual([{ anchor: "middle", dx: 0, dy: 19, minWidth: 0, belowWidth: null }]);
  });

  it("turns a label inwards at the edges", () => {
    const [first, last] = placeLabels([wish(0, 200, "the beginning"), wish(1, 200, "the end of it")], around);
    expect(first?.map(({ anchor }) => anchor)).toEqual(["start"]);
    expect(last?.map(({ anchor }) => anchor)).toEqual(["end"]);
  });

  it("keeps off a line where another side is free", () => {
    const line = { fractions: [0, 1], pixels: [180, 180] };
    const [places] = placeLabels([wish(0.5, 190, "a peak")], { ...around, lines: [line] });
    const box = labelBox("a peak", placeAt(places, 500) ?? { anchor: "middle", dx: 0, dy: 0 }, 250, 190);
    expect(box.top > 180 || box.bottom < 180).toBe(true);
  });

  it("writes a label where it is free from one width to another, elsewhere from there on", () => {
    const line = { fractions: [0.6, 0.61, 0.9], pixels: [190, 0, 0] };
    const [places] = placeLabels([wish(0.5, 190, "the peak of it all")], { ...around, lines: [line] });
    expect(places?.map(({ minWidth, belowWidth }) => [minWidth, belowWidth])).toEqual([
      [0, 540],
      [540, null],
    ]);
  });

  it("writes no label over a line, but one that is needed", () => {
    const [place] = placeLabels([wish(0.5, 200, "a peak")], { ...around, lines: LINES });
    expect(place).toEqual([]);
    const asked = { ...wish(0.5, 200, "a peak"), needed: true };
    const [needed] = placeLabels([asked], { ...around, lines: LINES });
    expect(TEST_WIDTHS.every((width) => placeAt(needed, width) !== undefined)).toBe(true);
  });

  it("keeps labels apart by the air that is asked for", () => {
    const pair = [wish(0.5, 200, "2000"), wish(0.53, 200, "2001")];
    for (const air of [0, 8]) {
      const [first, second] = placeLabels(pair, { ...around, air });
      for (const width of TEST_WIDTHS) {
        const [one, other] = [placeAt(first, width), placeAt(second, width)];
        if (one === undefined || other === undefined) continue;
        const left = labelBox("2000", one, 0.5 * width, 200);
        const aired = { ...left, left: left.left - air, right: left.right + air };
        expect(overlap(aired, labelBox("2001", other, 0.53 * width, 200))).toBe(false);
      }
    }
  });

  it("names at most five points on a narrow phone, nine on a tablet and twelve elsewhere, the first of them", () => {
    const wishes = Array.from({ length: 15 }, (_, position) =>
      wish(0.5, 15 + position * 25, `no. ${position}`),
    );
    const places = placeLabels(wishes, around);
    const named = (width: number) => places.map((each) => placeAt(each, width) !== undefined);
    for (const [width, most] of [
      [280, 5],
      [380, 6],
      [600, 9],
      [1000, 12],
    ] as const) {
      expect(named(width)).toEqual(wishes.map((_, position) => position < most));
    }
  });

  it("leaves out a label for which there is room at no width", () => {
    expect(placeLabels([wish(0.5, 200, "x".repeat(400))], around)).toEqual([[]]);
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
          const boxes = wishes.flatMap((own, position) => {
            const place = placeAt(places[position], width);
            return place === undefined ? [] : [labelBox(own.label, place, own.x * width, own.y)];
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
