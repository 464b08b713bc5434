import { presetRange } from "@/lib/analytics/preset-range";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { volatility } from "@/lib/analytics/risk/volatility";
import { formatDay, formatPercent, formatPoints } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import { at } from "@/lib/series/at";
import { closeOnOrBefore } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { judge } from "./judge";
import {
  byCloses,
  recordOf,
  type SettleContext,
  type Settled,
  type Settler,
  undecided,
} from "./settle-context";

/** The closes of an index where they reach a day; otherwise what is said in their place. */
function reaching(context: SettleContext, symbol: string, day: number): Series | Settled {
  const record = recordOf(context, symbol);
  const { t } = context;
  if (record === null) return undecided(t("claims.notHeld"));
  const { series, profile } = record;
  if (closeOnOrBefore(series, day, MAX_AGE_DAYS) !== null) return series;
  const last = formatDay(at(series.days, series.days.length - 1), t.locale);
  return undecided(t("claims.endsBefore", { name: profile.name[t.locale], date: last }));
}

const isSettled = (found: Series | Settled): found is Settled => "verdict" in found;

/** The return between two days. */
export const settleReturn: Settler<"return"> = ({ symbol, from, to, percent, sense }, context) => {
  const found = reaching(context, symbol, requireDay(to));
  if (isSettled(found)) return found;
  const period = periodReturn(found, requireDay(from), requireDay(to));
  const { t } = context;
  if (period === null) return undecided(t("claims.notHeld"));
  const shows = t("claims.return", {
    change: formatPercent(period.change, t.locale, { sign: true }),
    from: formatDay(period.from.day, t.locale),
    to: formatDay(period.to.day, t.locale),
  });
  return byCloses(judge(percent, period.change * 100, sense), shows);
};

/** The volatility of the year to a day. */
export const settleVolatility: Settler<"volatility"> = ({ symbol, on, percent }, context) => {
  const found = reaching(context, symbol, requireDay(on));
  if (isSettled(found)) return found;
  const { t } = context;
  const year = presetRange(found, "1Y", requireDay(on));
  const value = year && volatility(found, year.from, year.to).value;
  if (year === null || value === null) return undecided(t("claims.notHeld"));
  const shows = t("claims.volatility", {
    value: formatPercent(value),
    from: formatDay(year.from, t.locale),
    to: formatDay(year.to, t.locale),
  });
  return byCloses(judge(percent, value * 100, "about"), shows);
};

/** By how many percentage points one index's year to a day was ahead of another's; the market's beside it where that is not held. */
export const settleAhead: Settler<"ahead"> = ({ symbol, of, on, points }, context) => {
  const day = requireDay(on);
  const { t } = context;
  const yearReturn = (name: string) => {
    const found = reaching(context, name, day);
    if (isSettled(found)) return found;
    const year = presetRange(found, "1Y", day);
    return year && (periodReturn(found, year.from, year.to)?.change ?? null);
  };
  const [own, other, market] = [yearReturn(symbol), yearReturn(of), yearReturn("HSI")];
  if (typeof own !== "number") return own ?? undecided(t("claims.notHeld"));
  const ahead = (change: number) => formatPoints((own - change) * 100);
  if (typeof other === "number")
    return byCloses(judge(points, (own - other) * 100, "exact"), t("claims.ahead", { points: ahead(other) }));
  const beside = typeof market === "number" ? t("claims.aheadOfMarket", { points: ahead(market) }) : "";
  return undecided(sentences(context.t.locale, other?.shows ?? t("claims.notHeld"), beside));
};
