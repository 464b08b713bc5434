import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { arbitrarySeries, goldenSeries, seriesOf } from "@/lib/series/testing/series-of";
import { cagr, periodCagr } from "./cagr";
import { periodReturn } from "./period-return";
import { logReturns, simpleReturns } from "./returns";

const price = fc.double({ min: 1, max: 1e5, noNaN: true });

describe("simpleReturns and logReturns", () => {
  it("are empty for no close and for one", () => {
    for (const closes of [new Float64Array(0), Float64Array.of(100)]) {
      expect(simpleReturns(closes)).toHaveLength(0);
      expect(logReturns(closes)).toHaveLength(0);
    }
  });

  it("count from each close to the next", () => {
    expect([...simpleReturns(Float64Array.of(100, 150, 75))]).toEqual([0.5, -0.5]);
    expect(logReturns(Float64Array.of(100, 150))[0]).toBeCloseTo(Math.log(1.5), 15);
  });

  it("compound, or add up, to the whole change", () => {
    fc.assert(
      fc.property(arbitrarySeries(), ({ closes }) => {
        const growth = Number(closes.at(-1)) / Number(closes[0]);
        const compounded = simpleReturns(closes).reduce((product, r) => product * (1 + r), 1);
        expect(compounded / growth).toBeCloseTo(1, 9);
        expect(logReturns(closes).reduce((sum, l) => sum + l, 0)).toBeCloseTo(Math.log(growth), 9);
      }),
    );
  });
});

describe("periodReturn", () => {
  it("refuses a period that ends before it starts", () => {
    expect(() => periodReturn(goldenSeries(), 1, 0)).toThrow(RangeError);
  });

  it("is null where the series starts after the period's start, or has no close", () => {
    expect(periodReturn(goldenSeries(), day("2024-01-30"), day("2024-02-08"))).toBeNull();
    expect(periodReturn(seriesOf([]), 0, 1)).toBeNull();
  });

  it("is null in a sparse stretch where an end's close is more than 7 days old", () => {
    const hsi = sparseHsiSeries();
    expect(periodReturn(hsi, day("1974-12-18"), day("1975-12-31"))).toBeNull();
    expect(periodReturn(hsi, day("1974-12-10"), day("1975-12-01"))).toBeNull();
    expect(periodReturn(hsi, day("2023-12-29"), day("2024-01-15"))).toBeNull();
  });

  it("uses a sparse close of up to 7 days before an end and states its day", () => {
    const period = periodReturn(sparseHsiSeries(), day("1974-12-17"), day("1976-01-07"));
    expect(period?.from).toEqual({ day: day("1974-12-10"), close: 150.11 });
    expect(period?.to).toEqual({ day: day("1975-12-31"), close: 350 });
    expect(period?.change).toBeCloseTo(350 / 150.11 - 1, 12);
  });

  it("spans a long closure inside the complete stretch", () => {
    const closed = seriesOf([
      ["2019-04-26", 100],
      ["2019-05-07", 110],
    ]);
    expect(periodReturn(closed, day("2019-05-06"), day("2019-05-07"))?.change).toBeCloseTo(0.1, 12);
  });

  it("is 0 where both ends fall on one close", () => {
    expect(periodReturn(goldenSeries(), day("2024-02-03"), day("2024-02-04"))?.change).toBe(0);
  });

  it("compares year-end closes: −48.27 % in 2008", () => {
    const year = periodReturn(hsiSeries(), day("2007-12-31"), day("2008-12-31"));
    expect(year?.change).toBeCloseTo(-0.4827, 4);
  });
});

describe("cagr", () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a close of %d", (close) => {
    expect(() => cagr(close, 100, 400)).toThrow(RangeError);
    expect(() => cagr(100, close, 400)).toThrow(RangeError);
  });

  it("refuses a negative number of days", () => {
    expect(() => cagr(100, 110, -1)).toThrow(RangeError);
    expect(() => cagr(100, 110, Number.NaN)).toThrow(RangeError);
  });

  it("is null under 360 days and stated from 360 on", () => {
    expect(cagr(100, 110, 359)).toBeNull();
    expect(cagr(100, 110, 0)).toBeNull();
    expect(cagr(100, 110, 360)).toBeCloseTo(1.1 ** (365.25 / 360) - 1, 12);
  });

  it("is 9.978518 % for 100 to 110 over the 366 days to 29 February 2024", () => {
    expect(cagr(100, 110, day("2024-02-29") - day("2023-02-28"))).toBeCloseTo(0.09978518, 8);
  });

  it("gives the end close back when compounded over the same days", () => {
    fc.assert(
      fc.property(price, price, fc.integer({ min: 360, max: 40_000 }), (start, end, days) => {
        const rate = Number(cagr(start, end, days));
        expect((start * (1 + rate) ** (days / 365.25)) / end).toBeCloseTo(1, 5);
      }),
    );
  });

  it("turns over with the direction of time, and does not see the scale", () => {
    fc.assert(
      fc.property(price, price, fc.integer({ min: 360, max: 40_000 }), (start, end, days) => {
        const there = 1 + Number(cagr(start, end, days));
        const back = 1 + Number(cagr(end, start, days));
        expect(there * back).toBeCloseTo(1, 8);
        expect((1 + Number(cagr(start * 8, end * 8, days))) / there).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("periodCagr", () => {
  it("is null where an end has no close", () => {
    expect(periodCagr(goldenSeries(), day("2023-01-01"), day("2024-02-08"))).toBeNull();
  });

  it("keeps the period return where the period is too short for an annual rate", () => {
    const short = periodCagr(goldenSeries(), day("2024-01-31"), day("2024-02-08"));
    expect(short).toMatchObject({ calendarDays: 8, cagr: null });
    expect(short?.change).toBeCloseTo(0.21, 12);
  });

  it("counts calendar days between the closes really used, sparse ones included", () => {
    const period = periodCagr(hsiSeries(), day("1970-01-01"), day("2023-12-31"));
    expect(period?.from).toEqual({ day: day("1969-12-31"), close: 155.47 });
    expect(period?.calendarDays).toBe(19_721);
    expect(period?.cagr).toBeCloseTo(0.0909, 4);
  });
});
