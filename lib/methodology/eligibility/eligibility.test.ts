import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import type { Candidate } from "./candidate";
import { coverageCurve, coverageOf } from "./coverage";
import { leastMonths, monthsListed, wholeMonths } from "./listing-history";
import { MADE_UP_CANDIDATES, MADE_UP_REVIEW } from "./made-up-candidates";
import { screen } from "./screen";

const months = (from: string, to: string) => wholeMonths(requireDay(from), requireDay(to));
const REVIEW = requireDay(MADE_UP_REVIEW);
const MADE_UP = MADE_UP_CANDIDATES.map((each): Candidate => ({ ...each, name: each.name.en.slice(8) }));

function named(rule: "before" | "2021", verdict: "pass" | "fail" | "unknown"): string[] {
  return screen(MADE_UP, REVIEW, rule).flatMap((each) =>
    each.verdict === verdict ? [each.candidate.name] : [],
  );
}

describe("cumulative coverage", () => {
  it("takes in whoever reaches exactly 90 %, and nobody after", () => {
    expect(coverageOf([10, 60, 30]).map((each) => each?.isTop)).toEqual([false, true, true]);
    expect(coverageOf([0.1, 0.6, 0.3]).map((each) => each?.isTop)).toEqual([false, true, true]);
  });

  it("takes in the first to cross 90 %", () => {
    expect(coverageOf([60, 29, 6, 5]).map((each) => each?.isTop)).toEqual([true, true, true, false]);
    expect(coverageOf([100]).map((each) => each?.isTop)).toEqual([true]);
  });

  it("gives companies of one size the better rank, and takes them in or leaves them out together", () => {
    const tied = coverageOf([50, 20, 20, 5, 5]);
    expect(tied.map((each) => each?.rank)).toEqual([1, 2, 2, 4, 4]);
    expect(tied[1]).toEqual(tied[2]);
    expect(tied.map((each) => each?.isTop)).toEqual([true, true, true, false, false]);
    // Either alone would cross 90 %.
    expect(coverageOf([85, 5, 5, 5]).map((each) => each?.isTop)).toEqual([true, true, true, true]);
  });

  it("leaves out what is not known, and says nothing where there is nothing", () => {
    expect(coverageOf([60, null, 40]).map((each) => each?.through)).toEqual([0.6, undefined, 1]);
    expect(coverageOf([0, 0, null])).toEqual([null, null, null]);
    expect(coverageOf([])).toEqual([]);
    expect(coverageCurve([null])).toHaveLength(0);
  });

  it("has the fewest of the largest that comprise 90 %, in whatever order they come", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(sizes, (values) => {
        fc.pre(values.some((value) => value > 0));
        const found = coverageOf(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        values.forEach((value, position) => {
          const larger = values.filter((other) => other > value).reduce((sum, other) => sum + other, 0);
          expect(found[position]?.isTop).toBe(10 * larger < 9 * total);
          expect(found[position]?.rank).toBe(values.filter((other) => other > value).length + 1);
          expect(found[position]?.before).toBeCloseTo(larger / total, 12);
        });
        expect(coverageOf(values.toReversed())).toEqual(found.toReversed());
      }),
    );
  });
});

describe("listing history", () => {
  it("counts whole months by the calendar: exactly 24 are 24, a day less is 23", () => {
    expect(months("2021-12-31", "2023-12-31")).toBe(24);
    expect(months("2022-01-01", "2023-12-31")).toBe(23);
    expect(months("2021-12-15", "2023-12-15")).toBe(24);
    expect(months("2021-12-16", "2023-12-15")).toBe(23);
  });

  it("has a month that began on the 31st end on the last day of a shorter one", () => {
    expect(months("2023-01-31", "2023-02-27")).toBe(0);
    expect(months("2023-01-31", "2023-02-28")).toBe(1);
    expect(months("2024-01-31", "2024-02-28")).toBe(0);
    expect(months("2024-01-31", "2024-02-29")).toBe(1);
    expect(months("2023-02-28", "2023-03-28")).toBe(1);
  });

  it("has none for the day itself and for a listing after the review", () => {
    expect(months("2023-12-31", "2023-12-31")).toBe(0);
    expect(months("2024-05-01", "2023-12-31")).toBe(0);
    expect(months("9999-12-31", "0100-01-01")).toBe(0);
    expect(monthsListed(null, REVIEW)).toBeNull();
    expect(monthsListed({ kind: "months", months: 7 }, REVIEW)).toBe(7);
  });

  it("needs 3, 6, 12, 18 or 24 months by rank in the source, and 3 for all since 2021", () => {
    const ranks = [1, 5, 6, 15, 16, 20, 21, 25, 26, 1000];
    expect(ranks.map((rank) => leastMonths("before", rank))).toEqual([3, 3, 6, 6, 12, 12, 18, 18, 24, 24]);
    expect(ranks.map((rank) => leastMonths("2021", rank))).toEqual(new Array(10).fill(3));
    expect([leastMonths("before", null), leastMonths("2021", null)]).toEqual([null, 3]);
  });
});

describe("the screen", () => {
  it("passes nobody of whom something is not known that decides", () => {
    const known = { marketValue: 50, turnover: 50, listing: { kind: "months", months: 24 } } as const;
    const outcomes = (changed: Partial<Candidate>) =>
      screen(
        [
          { name: "A", ...known, ...changed },
          { name: "B", ...known },
        ],
        REVIEW,
        "before",
      )[0];
    expect(outcomes({})?.verdict).toBe("pass");
    expect(outcomes({ turnover: null })).toMatchObject({
      verdict: "unknown",
      outcomes: { turnover: "unknown" },
    });
    expect(outcomes({ listing: null })?.verdict).toBe("unknown");
    expect(outcomes({ marketValue: null })).toMatchObject({
      outcomes: { listing: "pass" },
      verdict: "unknown",
    });
    const without = { marketValue: null, listing: { kind: "months", months: 2 } } as const;
    expect(outcomes(without)).toMatchObject({ outcomes: { listing: "fail" }, verdict: "fail" });
    expect(screen([], REVIEW, "before")).toEqual([]);
  });

  it("has every rule decide one of the made-up candidates, by the source's rules", () => {
    expect(named("before", "pass")).toEqual([
      ...["Bank", "Internet", "Insurance", "Oil", "Power", "Property", "Railway", "Brewery", "Medicine"],
      ...["Retail", "Toys", "Steel", "Games", "Paper"],
    ]);
    expect(named("before", "unknown")).toEqual(["Gas", "Cement"]);
    const screened = screen(MADE_UP, REVIEW, "before");
    const least = screened.filter((each) => each.months === each.leastMonths).map((each) => each.leastMonths);
    expect(least).toEqual([3, 6, 12, 24]);
    const paper = screened.find((each) => each.candidate.name === "Paper");
    const schools = screened.find((each) => each.candidate.name === "Schools");
    expect(paper?.marketValue?.through).toBeCloseTo(0.9, 12);
    expect(schools?.outcomes.marketValue).toBe("fail");
  });

  it("passes more of them since 2021, when three months are enough for all", () => {
    expect(named("2021", "pass").filter((name) => !named("before", "pass").includes(name))).toEqual([
      ...["Motors", "Water", "Chips"],
    ]);
  });
});
