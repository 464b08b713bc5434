import { describe, expect, it } from "vitest";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, weekdays, withPlanted } from "./testing/generated-series";

const calm = generatedWalk(80, 3, 0.005);
const wild = generatedWalk(80, 5, 0.09);
const days = weekdays(80);
const found = (closes: readonly number[]) => suspiciousCloses(generatedSeries(closes)).found;

describe("spikes", () => {
  it.each([1.04, 0.96, 1.5, 0.5])("finds a close at %d times its neighbours in a calm series", (factor) => {
    const before = Number(calm[39]);
    const close = before * factor;
    const closes = withPlanted(calm, { 40: close, 41: before * 1.001 });
    const spikes = found(closes).filter(({ rule }) => rule === "spike");
    expect(spikes).toMatchObject([
      {
        day: days[40],
        close,
        previous: { day: days[39], close: before },
        next: { day: days[41], close: before * 1.001 },
      },
    ]);
    expect(spikes[0]?.rule === "spike" && spikes[0].change).toBeCloseTo(factor - 1, 12);
  });

  it("names the two digits that would explain it", () => {
    const closes = withPlanted(calm, { 39: 3930.1, 40: 3298.75, 41: 3921.4 }).map((close, position) =>
      position < 39 || position > 41 ? Math.round(close * 39.2) / 100 : close,
    );
    expect(found(closes)).toMatchObject([
      { rule: "spike", day: days[40], explanation: { kind: "swapped", value: 3928.75 } },
    ]);
  });

  it("explains nothing where no slip fits", () => {
    const closes = withPlanted(calm, { 39: 10_000, 40: 14_444.44, 41: 10_010 });
    expect(found(closes).find(({ rule }) => rule === "spike")).toMatchObject({ explanation: null });
  });

  it("leaves a fall alone that the next session does not undo", () => {
    const fallen = calm.map((close, position) => (position < 40 ? close : close * 0.8));
    expect(found(fallen)).toEqual([]);
    expect(found(withPlanted(calm, { 40: Number(calm[39]) * 0.8, 41: Number(calm[39]) * 0.9 }))).toEqual([]);
  });

  it("leaves crashes and rebounds of a wild week alone", () => {
    const week = [10_000, 9000, 9600, 8900, 7600, 9050, 8800, 9500, 9000];
    const closes = [...generatedWalk(40, 7), ...week, ...generatedWalk(40, 8).map((close) => close * 0.9)];
    expect(found(closes)).toEqual([]);
  });

  it("leaves moves below one per cent alone, however still the rest is", () => {
    const still = calm.map((_, position) => 5000 + (position % 2) * 0.01);
    expect(found(withPlanted(still, { 40: 5040 })).filter(({ rule }) => rule === "spike")).toEqual([]);
  });

  it("finds a large one in wild times only where a slip of the pen explains it", () => {
    const before = 9240.5;
    const planted = (close: number) =>
      withPlanted(wild, { 38: 8300, 39: before, 40: close, 41: 9250.7, 42: 9900 });
    const spikes = (close: number) => found(planted(close)).filter(({ day }) => day === days[40]);
    expect(spikes(8245.3)).toMatchObject([
      { rule: "spike", explanation: { kind: "changed", value: 9245.3 } },
    ]);
    expect(spikes(7777.7)).toEqual([]);
  });

  it("finds nothing among fewer than five moves, nor at either end", () => {
    expect(found([100, 150, 101])).toEqual([]);
    expect(found([100, 101, 150, 101.5])).toEqual([]);
    expect(found(withPlanted(calm, { 0: 20_000 }))).toEqual([]);
    expect(found(withPlanted(calm, { 79: 20_000 }))).toEqual([]);
  });
});
