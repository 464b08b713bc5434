import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { LOOKED_UP_SYMBOLS, marketOf, requireMarket } from "./markets";
import { type Evidence, type LiveQuote, provisionalReason } from "./provisional";
import { momentAt } from "./testing/yahoo-answer";

const FRIDAY = requireDay("2024-03-15");
const HONG_KONG = requireMarket("HSI");

function evidence(time: string, rest: Partial<Evidence> = {}, day = FRIDAY): Evidence {
  const now = 1000 * momentAt(day, time, HONG_KONG.timeZone);
  return { market: HONG_KONG, now, quote: null, lacksVolume: false, ...rest };
}

function quoteAt(time: string, day = FRIDAY, sessionDay = FRIDAY): LiveQuote {
  const at = (each: string, of: number) => momentAt(of, each, HONG_KONG.timeZone);
  return { time: at(time, day), session: { start: at("09:30", sessionDay), end: at("16:00", sessionDay) } };
}

describe("a close of the market's current day", () => {
  it.each(["00:00", "09:31", "16:10", "17:09"])(
    "is provisional at %s, an hour after the close not yet past",
    (time) => {
      expect(provisionalReason(FRIDAY, evidence(time))).toBe("day-not-over");
    },
  );

  it.each(["17:10", "23:59"])("is final at %s", (time) => {
    expect(provisionalReason(FRIDAY, evidence(time))).toBeNull();
  });

  it("is provisional while it has no volume, as the closes before it have", () => {
    expect(provisionalReason(FRIDAY, evidence("20:00", { lacksVolume: true }))).toBe("no-volume-yet");
    expect(provisionalReason(FRIDAY, evidence("00:01", { lacksVolume: true }, FRIDAY + 1))).toBeNull();
  });

  it("turns final by each market's own clock, in summer and in winter", () => {
    for (const symbol of LOOKED_UP_SYMBOLS) {
      const market = marketOf(symbol) ?? HONG_KONG;
      for (const date of ["2024-01-15", "2024-07-15"]) {
        const day = requireDay(date);
        const settled = 1000 * (momentAt(day, "00:00", market.timeZone) + (market.closeMinute + 60) * 60);
        const at = (now: number) => provisionalReason(day, { market, now, quote: null, lacksVolume: false });
        expect([at(settled - 1), at(settled)]).toEqual(["day-not-over", null]);
      }
    }
  });
});

describe("a close whose price the provider still shows as live", () => {
  it.each(["17:10", "23:00"])("is provisional even at %s, where the answer is late", (time) => {
    const quote = quoteAt("15:45");
    expect(provisionalReason(FRIDAY, evidence(time, { quote }))).toBe("price-within-session");
  });

  it("is provisional on the next day too, where the answer comes from a cache", () => {
    const late = evidence("09:00", { quote: quoteAt("15:45") }, FRIDAY + 1);
    expect(provisionalReason(FRIDAY, late)).toBe("price-within-session");
  });

  it("is provisional after a half-day until the provider turns to the next period", () => {
    const halfDay = evidence("20:00", { quote: quoteAt("12:08") });
    expect(provisionalReason(FRIDAY, halfDay)).toBe("price-within-session");
    const turned = evidence("20:00", { quote: quoteAt("12:08", FRIDAY, FRIDAY + 3) });
    expect(provisionalReason(FRIDAY, turned)).toBeNull();
  });

  it("is final where the price is from after the session", () => {
    expect(provisionalReason(FRIDAY, evidence("20:00", { quote: quoteAt("16:09") }))).toBeNull();
  });

  it("is final where the live price is of another day", () => {
    const next = evidence("10:00", { quote: quoteAt("09:59", FRIDAY + 3, FRIDAY + 3) }, FRIDAY + 3);
    expect(provisionalReason(FRIDAY, next)).toBeNull();
  });
});
