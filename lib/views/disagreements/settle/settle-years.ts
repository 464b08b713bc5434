import { minIndex } from "d3-array";
import { drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { presetRange } from "@/lib/analytics/preset-range";
import { periodCagr } from "@/lib/analytics/returns/cagr";
import { recordClose } from "@/lib/analytics/returns/levels";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { volatility } from "@/lib/analytics/risk/volatility";
import { formatCount, formatDay, formatPercent, formatSpan, formatTickLevel } from "@/lib/format/format";
import { ROUGH_FIVE_YEAR_CAGR_PERCENT } from "@/lib/reference/rough-bands";
import { datedClose } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { ifSo, judge } from "./judge";
import {
  byCloses,
  dayText,
  firstFrom,
  noClose,
  type SettleContext,
  type Settled,
  type Settler,
  seriesOf,
  told,
} from "./settle-context";

const daysOf = (year: number): DayRange => ({
  from: requireDay(`${year}-01-01`),
  to: requireDay(`${year}-12-31`),
});

/** The closes of a year; `null` where there is none. */
function yearOf(context: SettleContext, year: number, symbol?: string): Series | null {
  const series = seriesOf(context, symbol);
  const { from, to } = daysOf(year);
  const cut = series && sliceSeries(series, from, to);
  return cut === null || cut.days.length === 0 ? null : cut;
}

const noYear = (context: SettleContext, year: number): Settled => noClose(context, `${year}-12-31`);

/** The closes of a span inside a band; it holds where half of them are. */
export const settleBand: Settler<"band"> = ({ from, to, low, high }, context) => {
  const series = seriesOf(context);
  const cut = series && sliceSeries(series, requireDay(from), requireDay(to));
  if (cut === null || cut.days.length === 0) return noClose(context, from);
  const inside = cut.closes.filter((close) => close >= low && close <= high).length;
  const lowest = datedClose(cut, minIndex(cut.closes));
  const highest = recordClose(cut) ?? lowest;
  const shows = context.t("claims.band", {
    inside: formatCount(inside),
    count: formatCount(cut.days.length),
    lowest: told(context, lowest).level,
    highest: told(context, highest).level,
  });
  return byCloses(ifSo(inside * 2 >= cut.days.length), shows);
};

/** The highest close of a year. */
export const settleYearHigh: Settler<"year-high"> = ({ year, level }, context) => {
  const cut = yearOf(context, year);
  const found = cut && recordClose(cut);
  if (found === null) return noYear(context, year);
  const shows = context.t("claims.yearHigh", { year: String(year), ...told(context, found) });
  return byCloses(judge(level, found.close, "about"), shows);
};

/** The lowest close of a year, below a level or not. */
export const settleYearLow: Settler<"year-low"> = ({ year, level }, context) => {
  const cut = yearOf(context, year);
  if (cut === null) return noYear(context, year);
  const found = datedClose(cut, minIndex(cut.closes));
  const values = { year: String(year), stated: formatTickLevel(level), ...told(context, found) };
  return byCloses(ifSo(found.close < level), context.t("claims.yearLow", values));
};

const SHARP = 0.2;

const worstWithin = (cut: Series) => drawdownEpisodes(cut, { most: 1 })[0] ?? null;

/** The deepest fall within a year: sharp from 20 %. */
export const settleYearFall: Settler<"year-fall"> = ({ year }, context) => {
  const cut = yearOf(context, year);
  const worst = cut && worstWithin(cut);
  if (worst === null) return noYear(context, year);
  const shows = context.t("claims.yearFall", {
    year: String(year),
    change: formatPercent(-worst.depth),
    from: formatDay(worst.peak.day, context.t.locale),
    to: formatDay(worst.trough.day, context.t.locale),
  });
  return byCloses(ifSo(worst.depth <= -SHARP), shows);
};

/** The volatility of a year against that of the year before. */
export const settleWilderYear: Settler<"wilder-year"> = ({ year }, context) => {
  const series = seriesOf(context);
  const of = (each: number) =>
    series && volatility(series, requireDay(`${each - 1}-12-31`), requireDay(`${each}-12-31`)).value;
  const [own, before] = [of(year), of(year - 1)];
  if (own === null || before === null) return noYear(context, year);
  const shows = context.t("claims.wilderYear", {
    year: String(year),
    own: formatPercent(own),
    before: formatPercent(before),
    earlier: String(year - 1),
  });
  return byCloses(ifSo(own > before), shows);
};

const QUICK_DAYS = 365;

/** The deepest fall within a year: brief where the level it fell from was back within a year of its lowest close. */
export const settleBriefFall: Settler<"brief-fall"> = ({ year }, context) => {
  const series = seriesOf(context);
  const cut = yearOf(context, year);
  const worst = cut && worstWithin(cut);
  if (series === null || worst === null) return noYear(context, year);
  const { peak, trough, depth } = worst;
  const back = firstFrom(series, positionOnOrAfter(series.days, trough.day), (close) => close >= peak.close);
  const { t } = context;
  const shows = t("claims.briefFall", {
    change: formatPercent(-depth),
    days: formatSpan(trough.day - peak.day, t.locale),
    isBack: back === null ? "no" : "yes",
    date: formatDay(back?.day ?? trough.day, t.locale),
    length: formatSpan(back && back.day - trough.day, t.locale),
  });
  return byCloses(ifSo(back !== null && back.day - trough.day <= QUICK_DAYS), shows);
};

/** The change of a span against that of every other index held: behind where more than half did better. */
export const settleBehindOthers: Settler<"behind-others"> = ({ from, to }, context) => {
  const [start, end] = [requireDay(from), requireDay(to)];
  const series = seriesOf(context);
  const own = series && periodReturn(series, start, end);
  if (own === null) return noClose(context, to);
  const others = context.records
    .filter(({ series: other }) => other !== series && (other.days.at(-1) ?? 0) >= end)
    .flatMap(({ series: other }) => periodReturn(other, start, end) ?? []);
  const better = others.filter(({ change }) => change > own.change).length;
  const shows = context.t("claims.behindOthers", {
    change: formatPercent(own.change, context.t.locale, { sign: true }),
    from: dayText(context, from),
    to: dayText(context, to),
    better,
    others: others.length,
  });
  return byCloses(ifSo(better * 2 > others.length), shows);
};

/** The five-year rates that end with each close of a year: they fit all, some or no ends, and some is not decidable. */
export const settleRoughBand: Settler<"rough-band"> = ({ symbol, year }, context) => {
  const series = seriesOf(context, symbol);
  const cut = yearOf(context, year, symbol);
  const band = ROUGH_FIVE_YEAR_CAGR_PERCENT[symbol];
  if (series === null || cut === null || band === undefined) return noYear(context, year);
  const rates = Array.from(cut.days).flatMap((day) => {
    const range = presetRange(series, "5Y", day);
    return range === null ? [] : (periodCagr(series, range.from, range.to)?.cagr ?? []);
  });
  if (rates.length === 0) return noYear(context, year);
  const inside = rates.filter((rate) => rate * 100 >= band[0] && rate * 100 <= band[1]).length;
  const { t } = context;
  const percent = (rate: number) => formatPercent(rate, t.locale, { sign: true });
  const shows = t("claims.roughBand", {
    year: String(year),
    lowest: percent(Math.min(...rates)),
    highest: percent(Math.max(...rates)),
    inside: formatCount(inside),
    count: formatCount(rates.length),
  });
  if (inside > 0 && inside < rates.length) return byCloses("undecidable", shows);
  return byCloses(ifSo(inside > 0), shows);
};
