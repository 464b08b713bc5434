import { describe, expect, it } from "vitest";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { seriesOf } from "@/lib/series/testing/series-of";
import { savingPlan } from "./saving-plan";
import { xirr } from "./xirr";

const series = seriesOf([
  ["2023-12-15", 50],
  ["2024-01-02", 100],
  ["2024-01-31", 90],
  ["2024-02-01", 80],
  ["2024-02-29", 120],
  ["2024-03-04", 125],
  ["2024-03-28", 150],
]);
const plan = (from: string, to: string, amount = 100, assumptions?: Parameters<typeof savingPlan>[4]) =>
  savingPlan(series, requireDay(from), requireDay(to), amount, assumptions);

describe(savingPlan, () => {
  it("is nothing where no month begins in the range, or no stretch is complete", () => {
    expect(plan("2024-01-03", "2024-01-31")).toBeNull();
    expect(plan("2023-12-01", "2023-12-31")).toBeNull();
    const sparse = seriesOf([["1964-07-31", 100]], null);
    expect(savingPlan(sparse, requireDay("1964-07-01"), requireDay("1964-08-01"), 100)).toBeNull();
  });

  it("refuses amounts and assumptions that are none", () => {
    expect(() => plan("2024-01-01", "2024-03-31", 0)).toThrow(RangeError);
    expect(() => plan("2024-03-31", "2024-01-01")).toThrow(RangeError);
    expect(() => plan("2024-01-01", "2024-03-31", 100, { yieldPerYear: -1, inflationPerYear: 0 })).toThrow(
      RangeError,
    );
  });

  it("pays in at each month's first session and counts the units at the last close", () => {
    const saved = plan("2023-12-01", "2024-03-31");
    expect(saved?.payments).toBe(3);
    expect(saved?.paidIn).toBe(300);
    expect(isoFromDay(saved?.first.day ?? 0)).toBe("2024-01-02");
    // 1 + 1.25 + 0.8 units at 150.
    expect(saved?.worth).toBeCloseTo(457.5, 10);
    const flows = ["2024-01-02", "2024-02-01", "2024-03-04"].map((date) => ({
      day: requireDay(date),
      amount: -100,
    }));
    expect(saved?.moneyWeighted).toBe(
      xirr([...flows, { day: requireDay("2024-03-28"), amount: saved?.worth ?? 0 }]),
    );
  });

  it("begins with the first whole month", () => {
    expect(plan("2024-01-03", "2024-03-31")?.payments).toBe(2);
    expect(plan("2024-01-02", "2024-03-31")?.payments).toBe(3);
  });

  it("lets dividends and inflation compound day by day", () => {
    const days = requireDay("2024-03-28") - requireDay("2024-03-04");
    const saved = plan("2024-03-01", "2024-03-31", 125, { yieldPerYear: 0.03, inflationPerYear: 0 });
    expect(saved?.worth).toBeCloseTo(150 * 1.03 ** (days / 365.25), 10);
    const real = plan("2024-03-01", "2024-03-31", 125, { yieldPerYear: 0, inflationPerYear: 0.02 });
    expect(real?.worth).toBeCloseTo(150 * 1.02 ** (-days / 365.25), 10);
    expect(real?.paidIn).toBe(125);
  });
});
