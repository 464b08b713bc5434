import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt, figureBetween, highestSince } from "./figure-at";

const figure = (rows: ReadonlyArray<readonly [number, number]>) => ({
  days: Int32Array.from(rows, ([day]) => day),
  values: Float64Array.from(rows, ([, value]) => value),
});
const some = figure([
  [10, 1],
  [11, 3],
  [30, 2],
  [31, 2],
]);

describe(figureAt, () => {
  it("is null for no value, before the first, and more than a week after the one before", () => {
    expect(figureAt(figure([]), 10)).toBeNull();
    expect(figureAt(some, 9)).toBeNull();
    expect(figureAt(some, 19)).toBeNull();
    expect(figureAt(some, 39)).toBeNull();
  });

  it("is the last value on or before the day, of up to seven days earlier", () => {
    expect(figureAt(some, 10)).toEqual({ day: 10, value: 1 });
    expect(figureAt(some, 18)).toEqual({ day: 11, value: 3 });
  });
});

describe(figureBetween, () => {
  const daysOf = (from: number, to: number) => [...figureBetween(some, { from, to }).days];

  it("is empty where no value lies between, and where the days are the wrong way round", () => {
    expect(daysOf(12, 29)).toEqual([]);
    expect(daysOf(32, 40)).toEqual([]);
    expect(daysOf(31, 10)).toEqual([]);
  });

  it("has the values of both days and those between", () => {
    expect(daysOf(11, 30)).toEqual([11, 30]);
    expect(daysOf(0, 99)).toEqual([10, 11, 30, 31]);
  });
});

describe(highestSince, () => {
  it("is null where no value is left", () => {
    expect(highestSince(figure([]), 0)).toBeNull();
    expect(highestSince(some, 32)).toBeNull();
  });

  it("is the highest from the day on, the first of equal ones", () => {
    expect(highestSince(some, 11)).toEqual({ day: 11, value: 3 });
    expect(highestSince(some, 12)).toEqual({ day: 30, value: 2 });
  });

  it("is what a plain search finds", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(35), (list, from) => {
        const rows = list.map((value, day) => [day, value] as const);
        const expected = rows.filter(([day]) => day >= from).sort((one, other) => other[1] - one[1])[0];
        const found = highestSince(figure(rows), from);
        expect(found && [found.day, found.value]).toEqual(expected ?? null);
      }),
    );
  });
});
