import * as fc from "fast-check";
import { sampleKurtosis, sampleSkewness, sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { arbitrarySeries, goldenSeries } from "@/lib/series/testing/series-of";
import { calmar } from "./calmar";
import { downsideDeviation } from "./downside-deviation";
import { excessKurtosis } from "./excess-kurtosis";
import { isStill, moments, sampleDeviation } from "./moments";
import { simpleReturns } from "./returns";
import { type RiskInput, riskFigures } from "./risk-figures";
import { sharpe } from "./sharpe";
import { skewness } from "./skewness";
import { sortino } from "./sortino";
import { ulcerIndex } from "./ulcer-index";

const of = (...values: number[]) => Float64Array.from(values);
const momentsOf = (...values: number[]) => moments(of(...values));

/** The data of Microsoft's examples of SKEW and KURT. */
const SPREADSHEET = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
/** The annual returns of Rollinger and Hoffman, Sortino: A ‘Sharper’ Ratio (2013): mean 10 %, ratio 4.417. */
const ROLLINGER_HOFFMAN = [0.17, 0.15, 0.23, -0.05, 0.12, 0.09, 0.13, -0.04];
const golden = goldenSeries().closes;
/** Closes that halve and double in turn, whose returns are exact in binary. */
const halving = (count: number) => Float64Array.from({ length: count }, (_, t) => (t % 2 === 0 ? 100 : 50));

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
    expect([momentsOf(), momentsOf(0.1), momentsOf(0.1, 0.1)].map(sharpe)).toEqual([null, null, null]);
  });

  it("is the mean over the deviation times √252: 1 % and 3 % have 2 % over √2 %, so √504", () => {
    expect(sharpe(momentsOf(0.01, 0.03))).toBeCloseTo(Math.sqrt(504), 10);
    expect(sharpe(momentsOf(-0.01, -0.03))).toBeCloseTo(-Math.sqrt(504), 10);
    expect(sharpe(momentsOf(0.5, -0.5))).toBe(0);
  });
});

describe("downsideDeviation and sortino", () => {
  it("are n/a for no return, and there is no ratio to a downside of 0", () => {
    expect(downsideDeviation(of())).toBeNull();
    expect(sortino(Number.NaN, null)).toBeNull();
    expect(downsideDeviation(of(0, 0.1, 0.2))).toBe(0);
    expect(sortino(0.1, 0)).toBeNull();
  });

  it("count every return, not the negative ones: −50 % among four is a quarter, √(1/16) · √252", () => {
    expect(downsideDeviation(of(0.1, -0.5, 0.2, 0.3))).toBeCloseTo(0.25 * Math.sqrt(252), 12);
    expect(downsideDeviation(of(-0.5))).toBeCloseTo(0.5 * Math.sqrt(252), 12);
  });

  it("give the golden closes a downside deviation of 0.968772", () => {
    expect(downsideDeviation(simpleReturns(golden))).toBeCloseTo(0.968772, 6);
  });

  it("give Rollinger and Hoffman's example 2.264 % and 4.417, before annualising", () => {
    const downside = downsideDeviation(of(...ROLLINGER_HOFFMAN)) ?? Number.NaN;
    expect(downside / Math.sqrt(252)).toBeCloseTo(0.02264, 5);
    const ratio = sortino(momentsOf(...ROLLINGER_HOFFMAN).mean, downside) ?? Number.NaN;
    expect(ratio / Math.sqrt(252)).toBeCloseTo(4.417, 3);
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

describe("riskFigures", () => {
  const figuresOf = (closes: Float64Array, given: Partial<RiskInput> = {}) =>
    riskFigures(closes, {
      returns: simpleReturns(closes),
      missing: null,
      cagr: 0.1,
      maxDrawdown: -0.5,
      ...given,
    });
  const reasonsOf = (figures: ReturnType<typeof figuresOf>) =>
    Object.fromEntries(Object.entries(figures).map(([name, { reason }]) => [name, reason]));

  it.each(["sparse", "not-daily"] as const)("are all missing as %s where that is why", (missing) => {
    const figures = figuresOf(halving(100), { returns: null, missing });
    expect(Object.values(figures)).toEqual(new Array(10).fill({ value: null, reason: missing }));
  });

  it("are all missing as too few under 20 returns, all but volatility under 60, and none with 60", () => {
    expect(new Set(Object.values(reasonsOf(figuresOf(halving(20)))))).toEqual(new Set(["too-few"]));
    const { volatility, ...others } = reasonsOf(figuresOf(halving(21)));
    expect(volatility).toBeNull();
    expect(new Set(Object.values(others))).toEqual(new Set(["too-few"]));
    expect(reasonsOf(figuresOf(halving(60)))).toMatchObject({ volatility: null, sharpe: "too-few" });
    expect(new Set(Object.values(reasonsOf(figuresOf(halving(61)))))).toEqual(new Set([null]));
  });

  it("have no Calmar ratio for a range too short for a rate", () => {
    expect(figuresOf(halving(61), { cagr: null }).calmar).toEqual({ value: null, reason: "short" });
  });

  it("have no ratio to a deviation of closes that stand still, but volatility, downside and ulcer of 0", () => {
    const figures = figuresOf(new Float64Array(61).fill(100), { cagr: 0, maxDrawdown: 0 });
    const still = { value: null, reason: "still" };
    const zero = { value: 0, reason: null };
    expect(figures).toEqual({
      volatility: zero,
      sharpe: still,
      sortino: still,
      calmar: still,
      ulcer: zero,
      downsideDeviation: zero,
      var95: zero,
      cvar95: zero,
      skew: still,
      excessKurtosis: still,
    });
  });

  it("are those of 30 halvings and 30 doublings", () => {
    const figures = figuresOf(halving(61));
    const deviation = Math.sqrt((60 * 0.75 ** 2) / 59);
    expect(figures.volatility.value).toBeCloseTo(deviation * Math.sqrt(252), 12);
    expect(figures.sharpe.value).toBeCloseTo((0.25 / deviation) * Math.sqrt(252), 12);
    expect(figures.downsideDeviation.value).toBeCloseTo(Math.sqrt(0.125) * Math.sqrt(252), 12);
    expect(figures.sortino.value).toBeCloseTo((0.25 / Math.sqrt(0.125)) * Math.sqrt(252), 12);
    expect(figures.calmar.value).toBe(0.2);
    expect(figures.ulcer.value).toBeCloseTo(Math.sqrt((30 * 2500) / 61), 12);
    expect(figures.var95.value).toBe(-0.5);
    expect(figures.cvar95.value).toBe(-0.5);
    expect(figures.skew.value).toBeCloseTo(0, 12);
  });
});
