import * as fc from "fast-check";
import { sampleKurtosis, sampleSkewness, sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { downsideDeviation } from "@/lib/analytics/risk/downside-deviation";
import { excessKurtosis, isStill, moments, sampleDeviation, skewness } from "@/lib/analytics/risk/moments";
import { calmar, omega, sharpe, sortino } from "@/lib/analytics/risk/ratios";
import { ulcerIndex } from "@/lib/analytics/risk/ulcer-index";
import { arbitrarySeries, goldenSeries } from "@/lib/series/testing/series-of";

const of = (...values: number[]) => Float64Array.from(values);
const momentsOf = (...values: number[]) => moments(of(...values));

/** The data of Microsoft's examples of SKEW and KURT. */
const SPREADSHEET = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
/** The annual returns of Rollinger and Hoffman, Sortino: A ‘Sharper’ Ratio (2013): mean 10 %, ratio 4.417. */
const ROLLINGER_HOFFMAN = [0.17, 0.15, 0.23, -0.05, 0.12, 0.09, 0.13, -0.04];
const golden = goldenSeries().closes;
describe("moments", () => {
  it("have no mean of none, and no sums", () => {
    expect(momentsOf()).toEqual({ count: 0, mean: Number.NaN, squares: 0, cubes: 0, fourths: 0 });
  });

  it("are the value and nothing else of one", () => {
    expect(momentsOf(0.25)).toEqual({ count: 1, mean: 0.25, squares: 0, cubes: 0, fourths: 0 });
  });

  it("are sums about the mean: 2, 4, 4, 4, 5, 5, 7, 9 lie −3, −1, −1, −1, 0, 0, 2 and 4 from 5", () => {
    expect(momentsOf(2, 4, 4, 4, 5, 5, 7, 9)).toEqual({
      count: 8,
      mean: 5,
      squares: 9 + 1 + 1 + 1 + 4 + 16,
      cubes: -27 - 1 - 1 - 1 + 8 + 64,
      fourths: 81 + 1 + 1 + 1 + 16 + 256,
    });
  });

  it("lose nothing to a large mean", () => {
    expect(momentsOf(1e9 + 1, 1e9 + 2, 1e9 + 3)).toMatchObject({ squares: 2, cubes: 0, fourths: 2 });
  });

  it("make the sample deviation of Microsoft's STDEV example, 27.46391572, and none under two values", () => {
    expect(sampleDeviation(momentsOf())).toBeNull();
    expect(sampleDeviation(momentsOf(1))).toBeNull();
    const strengths = momentsOf(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299);
    expect(sampleDeviation(strengths)).toBeCloseTo(27.46391572, 8);
  });

  it("are still under two values and where they differ by no more than rounding, not by a thousandth of a point", () => {
    expect([momentsOf(), momentsOf(0.1), momentsOf(0.1, 0.1, 0.1)].map(isStill)).toEqual([true, true, true]);
    const grown = Float64Array.from({ length: 200 }, (_, t) => 100 * 1.01 ** t);
    expect(isStill(moments(simpleReturns(grown)))).toBe(true);
    expect(isStill(moments(simpleReturns(of(30_000, 30_000.001, 30_000))))).toBe(false);
  });
});

describe("sharpe", () => {
  it("is n/a for none, one, and returns that do not deviate", () => {
    expect([momentsOf(), momentsOf(0.1), momentsOf(0.1, 0.1)].map((all) => sharpe(all, 252))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is the mean over the deviation times √252: 1 % and 3 % have 2 % over √2 %, so √504", () => {
    expect(sharpe(momentsOf(0.01, 0.03), 252)).toBeCloseTo(Math.sqrt(504), 10);
    expect(sharpe(momentsOf(-0.01, -0.03), 252)).toBeCloseTo(-Math.sqrt(504), 10);
    expect(sharpe(momentsOf(0.5, -0.5), 252)).toBe(0);
  });
});

describe("downsideDeviation and sortino", () => {
  it("are n/a for no return, and there is no ratio to a downside of 0", () => {
    expect(downsideDeviation(of(), 252)).toBeNull();
    expect(sortino(Number.NaN, null, 252)).toBeNull();
    expect(downsideDeviation(of(0, 0.1, 0.2), 252)).toBe(0);
    expect(sortino(0.1, 0, 252)).toBeNull();
  });

  it("count every return, not the negative ones: −50 % among four is a quarter, √(1/16) · √252", () => {
    expect(downsideDeviation(of(0.1, -0.5, 0.2, 0.3), 252)).toBeCloseTo(0.25 * Math.sqrt(252), 12);
    expect(downsideDeviation(of(-0.5), 252)).toBeCloseTo(0.5 * Math.sqrt(252), 12);
  });

  it("give the golden closes a downside deviation of 0.968772", () => {
    expect(downsideDeviation(simpleReturns(golden), 252)).toBeCloseTo(0.968772, 6);
  });

  it("give Rollinger and Hoffman's example 2.264 % and 4.417, of yearly returns", () => {
    const downside = downsideDeviation(of(...ROLLINGER_HOFFMAN), 1);
    expect(downside).toBeCloseTo(0.02264, 5);
    expect(sortino(momentsOf(...ROLLINGER_HOFFMAN).mean, downside, 1)).toBeCloseTo(4.417, 3);
  });
});

describe("omega", () => {
  it("is n/a for no return and where none is lost", () => {
    expect([of(), of(0), of(0, 0.1, 0.2)].map(omega)).toEqual([null, null, null]);
  });

  it("is what was gained for each unit lost", () => {
    expect(omega(of(0.5, -0.25, 0, 0.25))).toBe(3);
    expect(omega(of(0.5, -1))).toBe(0.5);
    expect(omega(of(-0.1, -0.2, 0))).toBe(0);
  });

  it("divides what the golden closes gained, 10, 18.75, 5.263 and 10 %, by the 10 and 11.111 % they lost", () => {
    const gained = 0.1 + 16.5 / 88 + 5.5 / 104.5 + 0.1;
    expect(omega(simpleReturns(golden))).toBeCloseTo(gained / (0.1 + 11 / 99), 12);
  });

  it("is above 1 exactly where the mean return is above 0", () => {
    fc.assert(
      fc.property(arbitrarySeries(), ({ closes }) => {
        const returns = simpleReturns(closes);
        const ratio = omega(returns);
        const { mean } = moments(returns);
        fc.pre(ratio !== null && Math.abs(mean) > 1e-9);
        expect(Number(ratio) > 1).toBe(mean > 0);
      }),
    );
  });
});

describe("calmar", () => {
  it("is n/a without a rate or without a fall", () => {
    expect(calmar(null, -0.5)).toBeNull();
    expect(calmar(0.1, null)).toBeNull();
    expect(calmar(0.1, 0)).toBeNull();
  });

  it("is the rate over the size of the fall, with the sign of the rate", () => {
    expect(calmar(0.1, -0.5)).toBe(0.2);
    expect(calmar(-0.1, -0.5)).toBe(-0.2);
    expect(calmar(0, -0.5)).toBe(0);
  });
});

describe("ulcerIndex", () => {
  it("is n/a for no close and 0 for closes that never fall", () => {
    expect(ulcerIndex(of())).toBeNull();
    expect([of(100), of(5, 5), of(1, 2, 3)].map(ulcerIndex)).toEqual([0, 0, 0]);
  });

  it("is 8.660254 for the golden closes, √75: falls of 10, 20 and 5 % in seven closes", () => {
    expect(ulcerIndex(golden)).toBeCloseTo(8.660254, 6);
    expect(ulcerIndex(golden)).toBeCloseTo(Math.sqrt((100 + 400 + 25) / 7), 10);
  });
});

describe("skewness and excessKurtosis", () => {
  it("are n/a under three and four values, and where they do not deviate", () => {
    expect([momentsOf(), momentsOf(1), momentsOf(1, 2)].map(skewness)).toEqual([null, null, null]);
    expect([momentsOf(), momentsOf(1, 2, 3)].map(excessKurtosis)).toEqual([null, null]);
    expect(skewness(momentsOf(2, 2, 2))).toBeNull();
    expect(excessKurtosis(momentsOf(2, 2, 2, 2))).toBeNull();
  });

  it("are those of Microsoft's examples of SKEW, 0.359543, and KURT, −0.151800", () => {
    expect(skewness(momentsOf(...SPREADSHEET))).toBeCloseTo(0.359543, 6);
    expect(excessKurtosis(momentsOf(...SPREADSHEET))).toBeCloseTo(-0.1518, 4);
  });

  it("are 0 and −1.2 for 1 to 5, which lean nowhere and have no tails", () => {
    expect(skewness(momentsOf(1, 2, 3, 4, 5))).toBe(0);
    expect(excessKurtosis(momentsOf(1, 2, 3, 4, 5))).toBeCloseTo(-1.2, 12);
  });

  it("agree with another library's on any returns, as the deviation does", () => {
    fc.assert(
      fc.property(arbitrarySeries(), ({ closes }) => {
        fc.pre(closes.length > 4);
        const returns = simpleReturns(closes);
        const all = moments(returns);
        fc.pre((sampleDeviation(all) ?? 0) > 1e-3);
        expect(sampleDeviation(all)).toBeCloseTo(sampleStandardDeviation([...returns]), 9);
        expect(skewness(all)).toBeCloseTo(sampleSkewness([...returns]), 9);
        expect(excessKurtosis(all)).toBeCloseTo(sampleKurtosis([...returns]), 9);
      }),
    );
  });
});
