import { describe, expect, it } from "vitest";
import { decadeStatistics, yearStatistics } from "./year-statistics";

const yearsOf = (first: number, changes: readonly number[]) =>
  changes.map((change, index) => ({ year: first + index, change }));

describe(yearStatistics, () => {
  it("is null for no year", () => {
    expect(yearStatistics([])).toBeNull();
  });

  it("counts rises and falls, not years that stand still", () => {
    expect(yearStatistics(yearsOf(2000, [0.1, 0, -0.2, 0.3]))).toMatchObject({ rises: 2, falls: 1 });
  });

  it("takes the mean of the two middle changes of an even count", () => {
    expect(yearStatistics(yearsOf(2000, [0.4, -0.2, 0.1, 0.3]))?.median).toBeCloseTo(0.2, 12);
  });

  it("names the best and the worst year, the first of equals", () => {
    const { best, worst } = yearStatistics(yearsOf(2000, [0.1, 0.3, -0.2, 0.3, -0.2])) ?? {};
    expect([best?.year, worst?.year]).toEqual([2001, 2002]);
  });

  it("finds the longest run of years of rise, broken by a year without one and by a missing year", () => {
    const run = (changes: Parameters<typeof yearStatistics>[0]) =>
      yearStatistics(changes)?.longestRise.map(({ year }) => year);
    expect(run(yearsOf(2000, [-0.1, 0]))).toEqual([]);
    expect(run(yearsOf(2000, [0.1, 0.1, -0.1, 0.1, 0.1, 0.1]))).toEqual([2003, 2004, 2005]);
    expect(run([...yearsOf(2000, [0.1, 0.1]), ...yearsOf(2003, [0.1])])).toEqual([2000, 2001]);
  });
});

describe(decadeStatistics, () => {
  it("is empty for no year", () => {
    expect(decadeStatistics([])).toEqual([]);
  });

  it("gathers the years of a calendar decade", () => {
    expect(decadeStatistics(yearsOf(1998, [0.25, -0.75, 0.5]))).toEqual([
      { decade: 1990, years: 2, rises: 1, median: -0.25, best: 0.25, worst: -0.75 },
      { decade: 2000, years: 1, rises: 1, median: 0.5, best: 0.5, worst: 0.5 },
    ]);
  });
});
