import { describe, expect, it } from "vitest";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { goldenSeries } from "@/lib/series/testing/series-of";
import { type RiskInput, riskFigures } from "./risk-figures";

/** Closes that halve and double in turn, whose returns are exact in binary. */
const halving = (count: number) => Float64Array.from({ length: count }, (_, t) => (t % 2 === 0 ? 100 : 50));

describe("riskFigures", () => {
  const figuresOf = (closes: Float64Array, given: Partial<RiskInput> = {}) =>
    riskFigures(closes, {
      returns: simpleReturns(closes),
      periodicity: "daily",
      missing: null,
      cagr: 0.1,
      maxDrawdown: -0.5,
      ...given,
    });
  const reasonsOf = (figures: ReturnType<typeof figuresOf>) =>
    Object.fromEntries(Object.entries(figures).map(([name, { reason }]) => [name, reason]));

  it.each(["sparse", "irregular"] as const)("are all missing as %s where that is why", (missing) => {
    const figures = figuresOf(halving(100), { returns: null, missing });
    expect(Object.values(figures)).toEqual(new Array(11).fill({ value: null, reason: missing }));
  });

  it.each([
    ["daily", 252, 20, 60],
    ["weekly", 52, 20, 52],
    ["monthly", 12, 12, 24],
    ["quarterly", 4, 8, 12],
    ["yearly", 1, 5, 10],
  ] as const)(
    "of %s closes are annualised by %d, volatility from %d returns on, ratios and tails from %d",
    (periodicity, periods, forVolatility, forRatios) => {
      const figuresOfReturns = (returns: number) => figuresOf(halving(returns + 1), { periodicity });
      const { calmar, ulcer, volatility, ...others } = reasonsOf(figuresOfReturns(forVolatility - 1));
      expect(new Set([volatility, ...Object.values(others)])).toEqual(new Set(["too-few"]));
      expect([calmar, ulcer]).toEqual([null, null]);
      expect(reasonsOf(figuresOfReturns(forRatios - 1))).toMatchObject({
        volatility: null,
        sharpe: "too-few",
        omega: "too-few",
      });
      expect(figuresOfReturns(forVolatility).volatility.reason).toBeNull();
      const figures = figuresOfReturns(forRatios);
      expect(new Set(Object.values(reasonsOf(figures)))).toEqual(new Set([null]));
      const deviation = Math.sqrt((forRatios * 0.75 ** 2) / (forRatios - 1));
      expect(figures.volatility.value).toBeCloseTo(deviation * Math.sqrt(periods), 12);
      expect(figures.sharpe.value).toBeCloseTo((0.25 / deviation) * Math.sqrt(periods), 12);
      expect(figures.downsideDeviation.value).toBeCloseTo(Math.sqrt(0.125 * periods), 12);
      expect(figures.sortino.value).toBeCloseTo((0.25 * periods) / Math.sqrt(0.125 * periods), 12);
    },
  );

  it("have Calmar ratio and ulcer index of any number of closes, for they are figures of drawdown", () => {
    const figures = figuresOf(goldenSeries().closes, { cagr: 0.1, maxDrawdown: -0.2 });
    expect(figures.calmar.value).toBe(0.5);
    expect(figures.ulcer.value).toBeCloseTo(8.660254, 6);
    expect(figuresOf(Float64Array.of(100), { cagr: null, maxDrawdown: 0 })).toMatchObject({
      calmar: { value: null, reason: "short" },
      ulcer: { value: 0, reason: null },
    });
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
      omega: still,
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
    expect(figures.omega.value).toBe(2);
    expect(figures.calmar.value).toBe(0.2);
    expect(figures.ulcer.value).toBeCloseTo(Math.sqrt((30 * 2500) / 61), 12);
    expect(figures.var95.value).toBe(-0.5);
    expect(figures.cvar95.value).toBe(-0.5);
    expect(figures.skew.value).toBeCloseTo(0, 12);
  });
});
