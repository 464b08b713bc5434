import { describe, expect, it } from "vitest";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, START, weekdays, withPlanted } from "./testing/generated-series";

const walk = generatedWalk(60);
const days = weekdays(60);
const closeAt = (position: number) => Number(walk[position]);
const found = (closes: readonly number[]) => suspiciousCloses(generatedSeries(closes)).found;

describe("decimal slips", () => {
  it.each([
    [10, 1],
    [100, 2],
    [1000, 3],
    [0.1, -1],
    [0.01, -2],
    [0.001, -3],
  ])("finds a close at %d times its neighbours and nothing beside it", (factor, power) => {
    const close = closeAt(30) * factor;
    const day = Number(days[30]);
    expect(found(withPlanted(walk, { 30: close }))).toEqual([
      { rule: "decimal-slip", day, close, lastDay: day, count: 1, power },
    ]);
  });

  it("finds a run of up to five as one", () => {
    const planted = Object.fromEntries([30, 31, 32, 33, 34].map((at) => [at, closeAt(at) * 100]));
    expect(found(withPlanted(walk, planted))).toEqual([
      {
        rule: "decimal-slip",
        day: days[30],
        close: closeAt(30) * 100,
        lastDay: days[34],
        count: 5,
        power: 2,
      },
    ]);
  });

  it("finds the first and the last close by their one side", () => {
    const first = found(withPlanted(walk, { 0: closeAt(0) / 10, 1: closeAt(1) / 10 }));
    expect(first).toMatchObject([{ day: START, lastDay: days[1], count: 2, power: -1 }]);
    const last = found(withPlanted(walk, { 59: closeAt(59) * 1000 }));
    expect(last).toMatchObject([{ day: days[59], count: 1, power: 3 }]);
  });

  it("takes the later of two closes for the wrong one", () => {
    expect(found([100, 9990])).toMatchObject([{ rule: "decimal-slip", day: days[1], power: 2 }]);
  });

  it("finds slips in different directions next to each other and apart, each on its day", () => {
    const side = found(withPlanted(walk, { 20: closeAt(20) * 10, 21: closeAt(21) / 100 }));
    expect(side).toMatchObject([
      { day: days[20], count: 1, power: 1 },
      { day: days[21], count: 1, power: -2 },
    ]);
    const apart = found(withPlanted(walk, { 20: closeAt(20) * 10, 23: closeAt(23) / 100 }));
    expect(apart).toMatchObject([
      { day: days[20], count: 1, power: 1 },
      { day: days[23], count: 1, power: -2 },
    ]);
  });

  it("finds different slips in the first two and the last two closes", () => {
    const planted = { 0: closeAt(0) * 100, 1: closeAt(1) * 10, 58: closeAt(58) / 10, 59: closeAt(59) / 1000 };
    expect(found(withPlanted(walk, planted))).toMatchObject([
      { day: days[0], count: 1, power: 2 },
      { day: days[1], count: 1, power: 1 },
      { day: days[58], count: 1, power: -1 },
      { day: days[59], count: 1, power: -3 },
    ]);
  });

  it("leaves a series alone that goes on at another scale: that is another unit", () => {
    expect(found(walk.map((close, position) => (position < 30 ? close : close * 100)))).toEqual([]);
  });

  it("leaves a rise to seven times and a fall to a seventh to the other rules", () => {
    const rules = (factor: number) => found(withPlanted(walk, { 30: closeAt(30) * factor }))[0]?.rule;
    expect(rules(7)).toBe("spike");
    expect(rules(1 / 7)).toBe("spike");
  });
});
