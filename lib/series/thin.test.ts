import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySeries, dailySeries } from "./testing/series-of";
import { thin } from "./thin";

const limit = fc.integer({ min: 4, max: 40 });

describe("thin", () => {
  it.each([3, 0, -4, 4.5, Number.NaN])("refuses %d points", (maxPoints) => {
    expect(() => thin([1], [1], maxPoints)).toThrow(RangeError);
  });

  it("refuses x and y of different lengths", () => {
    expect(() => thin([1, 2], [1], 4)).toThrow(RangeError);
  });

  it("keeps nothing of nothing and one of one", () => {
    expect([...thin([], [], 4)]).toEqual([]);
    expect([...thin([7], [1], 4)]).toEqual([0]);
  });

  it("keeps every point where there are few enough", () => {
    expect([...thin([1, 2, 3, 9], [5, 4, 6, 1], 4)]).toEqual([0, 1, 2, 3]);
  });

  it("keeps the one-day crash and the one-day spike of a flat line", () => {
    const closes = new Array<number>(1000).fill(100);
    closes[617] = 50;
    closes[618] = 150;
    const { days } = dailySeries(closes);
    expect([...thin(days, closes, 8)]).toEqual([0, 499, 500, 617, 618, 999]);
  });

  it("gives each column of x its share, however unevenly the points lie", () => {
    const xs = [0, 1, 2, 3, 4, 5, 6, 7, 100];
    expect([...thin(xs, [5, 1, 9, 5, 5, 5, 5, 5, 5], 8)]).toEqual([0, 1, 2, 7, 8]);
  });

  it("stays within the limit, ascends, and keeps first, last, lowest and highest", () => {
    fc.assert(
      fc.property(arbitrarySeries(200), limit, ({ days, closes }, maxPoints) => {
        const kept = [...thin(days, closes, maxPoints)];
        const values = kept.map((position) => closes[position]);
        expect(kept.length).toBeLessThanOrEqual(maxPoints);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(days.length - 1);
        expect(Math.min(...values.map(Number))).toBe(Math.min(...closes));
        expect(Math.max(...values.map(Number))).toBe(Math.max(...closes));
      }),
    );
  });

  it("loses no peak or trough of any column", () => {
    fc.assert(
      fc.property(arbitrarySeries(200), limit, ({ days, closes }, maxPoints) => {
        const kept = new Set(thin(days, closes, maxPoints));
        if (kept.size === days.length) return;
        const columns = Math.floor(maxPoints / 4);
        const start = Number(days[0]);
        const span = Number(days.at(-1)) - start;
        for (let column = 0; column < columns; column++) {
          const inColumn = [...days.keys()].filter((position) => {
            const place = Math.floor(((Number(days[position]) - start) / span) * columns);
            return Math.min(columns - 1, place) === column;
          });
          if (inColumn.length === 0) continue;
          const all = inColumn.map((position) => Number(closes[position]));
          const left = inColumn.filter((p) => kept.has(p)).map((position) => Number(closes[position]));
          expect([Math.min(...left), Math.max(...left)]).toEqual([Math.min(...all), Math.max(...all)]);
        }
      }),
    );
  });

  it("changes neither of its inputs and gives the same again", () => {
    fc.assert(
      fc.property(arbitrarySeries(100), limit, ({ days, closes }, maxPoints) => {
        const before = [days.slice(), closes.slice()];
        expect(thin(days, closes, maxPoints)).toEqual(thin(days, closes, maxPoints));
        expect([days, closes]).toEqual(before);
      }),
    );
  });
});
