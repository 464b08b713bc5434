import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "@/lib/plot/labels/boxes";
import type { Plot } from "@/lib/plot/plot";
import { boxesAt, TEST_WIDTHS } from "@/lib/plot/testing/test-boxes";
import { tickLabel } from "@/lib/plot/testing/test-series";
import { requireDay } from "@/lib/series/day";
import { dayTicks } from "./day-ticks";

const ticksOf = (from: string, to: string) => dayTicks([requireDay(from), requireDay(to)], tickLabel, 64);
const labelsAt = (from: string, to: string, width: number) =>
  ticksOf(from, to)
    .filter(({ minWidth, belowWidth }) => width >= minWidth && width < (belowWidth ?? 9999))
    .map(({ label }) => label);

describe(dayTicks, () => {
  it("marks decades of sixty years on a wide screen and fewer on a phone", () => {
    expect(labelsAt("1964-07-31", "2025-12-31", 900)).toEqual([
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
    ]);
    expect(labelsAt("1964-07-31", "2025-12-31", 220)).toEqual(["1980", "2000", "2020"]);
  });

  it("marks years, then months, then Mondays as the range gets shorter", () => {
    expect(labelsAt("2020-01-02", "2022-12-30", 900)).toContain("2021");
    expect(labelsAt("2008-08-01", "2008-11-01", 220)).toEqual(["M09", "M10", "M11"]);
    expect(labelsAt("2008-10-01", "2008-11-01", 900)).toEqual(["6 M10", "13 M10", "20 M10", "27 M10"]);
  });

  it("writes the year where a month tick falls on January", () => {
    expect(labelsAt("2007-06-01", "2008-06-30", 900)).toContain("2008");
  });

  it("keeps labels apart and inside the picture at every width", () => {
    const day = fc.integer({ min: -2000, max: 21_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 22_000 }), (from, length) => {
        const domain: [number, number] = [from, from + length];
        const plot = { ...EMPTY, x: { ...EMPTY.x, domain, ticks: dayTicks(domain, tickLabel, 64) } };
        for (const width of TEST_WIDTHS) {
          const boxes = boxesAt(plot, width);
          boxes.forEach((box, position) => {
            const next = boxes[position + 1];
            if (next !== undefined) expect(overlap(box, next)).toBe(false);
            expect(box.left).toBeGreaterThanOrEqual(-2);
            expect(box.right).toBeLessThanOrEqual(width + 64);
          });
        }
      }),
    );
  });
});

const EMPTY: Plot = {
  height: 400,
  margin: { top: 8, right: 64, bottom: 28, left: 0 },
  x: { scale: "linear", domain: [0, 1], ticks: [], unit: "day" },
  y: { scale: "linear", domain: [0, 1], ticks: [], unit: "level" },
  bands: [],
  bars: [],
  lines: [],
  marks: [],
  key: [],
};
