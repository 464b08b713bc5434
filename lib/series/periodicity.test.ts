import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianSpacing, periodicityOf, periodicityWithin, periodsPerYear } from "./periodicity";
import type { Periodicity } from "./series";

/** Days with these spacings, from 1964 on. */
function daysApart(...spacings: number[]): Int32Array {
  const days = [-1980];
  for (const spacing of spacings) days.push((days.at(-1) ?? 0) + spacing);
  return Int32Array.from(days);
}

const many = (count: number, ...spacings: number[]) => Array.from({ length: count }, () => spacings).flat();

describe("periodicityOf", () => {
  it("is daily of no day and of one, which have no spacing", () => {
    expect(periodicityOf(new Int32Array(0))).toBe("daily");
    expect(periodicityOf(Int32Array.of(5))).toBe("daily");
  });

  it.each<[string, Periodicity, number[]]>([
    ["weekdays", "daily", many(52, 1, 1, 1, 1, 3)],
    ["weeks with holidays", "daily", many(52, 1, 1, 5)],
    ["every day of the week", "daily", many(52, 1)],
    [
      "a long closure among a year's sessions",
      "daily",
      [...many(26, 1, 1, 1, 1, 3), 21, ...many(26, 1, 1, 1, 1, 3)],
    ],
    ["Fridays", "weekly", many(52, 7)],
    ["last sessions of weeks, with holidays", "weekly", [...many(10, 7, 7, 6, 8, 7), 14]],
    ["last days of months", "monthly", many(3, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)],
    ["last days of quarters", "quarterly", many(3, 90, 91, 92, 92)],
    ["last sessions of years", "yearly", [365, 366, 364, 367]],
  ])("of %s is %s", (_, periodicity, spacings) => {
    expect(periodicityOf(daysApart(...spacings))).toBe(periodicity);
  });

  it.each<[Periodicity, number, number]>([
    ["daily", 1, 4],
    ["weekly", 5, 10],
    ["monthly", 25, 35],
    ["quarterly", 80, 100],
    ["yearly", 350, 380],
  ])("is %s for a median of %d to %d days, both included, and nothing beyond", (periodicity, least, most) => {
    for (const spacing of [least, most])
      expect(periodicityOf(daysApart(...many(5, spacing)))).toBe(periodicity);
    for (const spacing of [least - 1, most + 1].filter((each) => each > 0)) {
      expect(periodicityOf(daysApart(...many(5, spacing)))).not.toBe(periodicity);
    }
  });

  it.each([11, 24, 36, 79, 101, 349, 381])("is irregular for a median of %d days", (spacing) => {
    expect(periodicityOf(daysApart(...many(5, spacing)))).toBe("irregular");
  });

  it("takes the mean of the two in the middle of an even number: 4 and 5 are neither daily nor weekly", () => {
    expect(periodicityOf(daysApart(3, 5))).toBe("daily");
    expect(periodicityOf(daysApart(4, 5))).toBe("irregular");
  });

  it("is irregular as soon as more than one spacing in ten does not fit", () => {
    expect(periodicityOf(daysApart(...many(9, 30), 60))).toBe("monthly");
    expect(periodicityOf(daysApart(...many(8, 30), 60))).toBe("irregular");
    expect(periodicityOf(daysApart(...many(9, 1), 900))).toBe("daily");
    expect(periodicityOf(daysApart(...many(8, 1), 900))).toBe("irregular");
    expect(periodicityOf(daysApart(...many(18, 7), 4, 11))).toBe("weekly");
    expect(periodicityOf(daysApart(...many(17, 7), 4, 11))).toBe("irregular");
  });

  it("lets a holiday make a daily spacing of 7 days, not of 8", () => {
    expect(periodicityOf(daysApart(...many(4, 2, 2, 7)))).toBe("daily");
    expect(periodicityOf(daysApart(...many(4, 2, 2, 8)))).toBe("irregular");
  });

  it("is irregular of monthly closes followed by half as many daily ones, and the other way round", () => {
    expect(periodicityOf(daysApart(...many(60, 30), ...many(30, 1)))).toBe("irregular");
    expect(periodicityOf(daysApart(...many(30, 30), ...many(60, 1)))).toBe("irregular");
  });

  it("is irregular where ten spacings in a row are of another pace, however many are not", () => {
    for (const other of [7, 30, 91]) {
      const changing = (count: number) => daysApart(...many(count, other), ...many(2000, 1, 1, 1, 1, 3));
      expect(periodicityOf(changing(9))).toBe("daily");
      expect(periodicityOf(changing(10))).toBe("irregular");
    }
    expect(periodicityOf(daysApart(...many(300, 30), ...many(9, 1)))).toBe("monthly");
    expect(periodicityOf(daysApart(...many(300, 30), ...many(10, 1)))).toBe("irregular");
  });

  it("agrees with the definition written down plainly, on any spacings", () => {
    const spacing = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(1, 1, 1, 3) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
    );
    fc.assert(
      fc.property(fc.array(spacing, { minLength: 1, maxLength: 60 }), (spacings) => {
        expect(periodicityOf(daysApart(...spacings))).toBe(plainly(spacings));
      }),
      { numRuns: 2000 },
    );
  });
});

function plainly(spacings: readonly number[]): Periodicity {
  const typical = medianOf(spacings);
  const bands: [Periodicity, number, number, number][] = [
    ["daily", 0, 4, 7],
    ["weekly", 5, 10, 10],
    ["monthly", 25, 35, 35],
    ["quarterly", 80, 100, 100],
    ["yearly", 350, 380, 380],
  ];
  const band = bands.find(([, least, most]) => typical >= least && typical <= most);
  if (band === undefined) return "irregular";
  const [name, least, typicalMost, most] = band;
  const paces = spacings.map((each) => (each >= least && each <= typicalMost ? "t" : "o")).join("");
  if (paces.includes("o".repeat(10))) return "irregular";
  const fitting = spacings.filter((each) => each >= least && each <= most).length;
  return fitting / spacings.length >= 0.9 ? name : "irregular";
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

describe("periodicityWithin", () => {
  const days = daysApart(...many(64, 30), ...many(40, 1, 1, 1, 1, 3));
  const [first = 0, last = 0] = [days[64], days.at(-1)];

  it("is that of the sessions, whatever declared closes lie before them", () => {
    expect(periodicityWithin(days, { from: first, to: last })).toBe("daily");
    expect(periodicityWithin(days, { from: days[0] ?? 0, to: last })).toBe("irregular");
  });

  it("is that of all days where there is no complete stretch", () => {
    expect(periodicityWithin(daysApart(...many(30, 365)), null)).toBe("yearly");
    expect(periodicityWithin(days, null)).toBe("irregular");
  });
});

describe("medianSpacing", () => {
  it("is 0 without a spacing, and the middle of the others", () => {
    expect([medianSpacing(new Int32Array(0)), medianSpacing(Int32Array.of(5))]).toEqual([0, 0]);
    expect(medianSpacing(daysApart(1, 40, 3))).toBe(3);
    expect(medianSpacing(daysApart(1, 4))).toBe(2.5);
  });
});

describe("periodsPerYear", () => {
  it("is 252, 52, 12, 4 and 1, and unknown for irregular closes", () => {
    const all = ["daily", "weekly", "monthly", "quarterly", "yearly", "irregular"] as const;
    expect(all.map((each) => periodsPerYear(each))).toEqual([252, 52, 12, 4, 1, null]);
  });
});
