import { beforeAll, describe, expect, it } from "vitest";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import { countedIn } from "./counted-in";

let rates: RatesRecord;
let hsi: IndexRecord;

beforeAll(async () => {
  rates = await shippedRates();
  hsi = await shippedRecord("HSI");
});

describe(countedIn, () => {
  it("is nothing where rates of either currency are not held", () => {
    const without = { revision: 1, byCurrency: new Map() };
    expect(countedIn(hsi, "usd", without)).toBeNull();
    expect(countedIn(hsi, "gbp", null)).toBeNull();
    const unknown = { ...hsi, profile: { ...hsi.profile, currency: "XXX" } };
    expect(countedIn(unknown, "usd", rates)).toBeNull();
  });

  it("is the index itself in its own currency, to its own last day", () => {
    expect(countedIn(hsi, "local", rates)).toBe(hsi);
    expect(countedIn(hsi, "hkd", rates)).toBe(hsi);
  });

  it("counts at the rate of each day, from the first to the last with both rates", async () => {
    const { series, profile } = present(countedIn(hsi, "usd", rates));
    expect(profile.currency).toBe("USD");
    const days = [at(series.days, 0), at(series.days, series.days.length - 1)].map(isoFromDay);
    expect(days).toEqual(["1981-01-02", "2026-02-27"]);
    // definitions § 0: Hang Seng Index in US dollars.
    const { change } = present(periodReturn(series, requireDay("2015-01-15"), requireDay("2026-02-27")));
    expect((change * 100).toFixed(2)).toBe("8.40");
    // The Federal Reserve told no rate of the yen from 14 to 30 August 1971: that of the 13th stands until the 20th.
    const inYen = present(countedIn(await shippedRecord("SPX"), "jpy", rates)).series;
    expect(isoFromDay(at(inYen.days, 0))).toBe("1971-01-04");
    const held = [...inYen.days].map(isoFromDay);
    const behind = held.indexOf("1971-08-31");
    expect(held[behind - 1]).toBe("1971-08-20");
    expect(isoFromDay(present(inYen.complete).from)).toBe("1971-08-31");
    // (118.05 × 301.66) ÷ (91.15 × 357.73) − 1, from prisma/data.
    const across = periodReturn(inYen, requireDay("1971-01-04"), requireDay("1972-12-29"));
    expect(present(across).change).toBeCloseTo(0.0921233248984088, 12);
  });
});
