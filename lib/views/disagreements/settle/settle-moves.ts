import { drawdownAt } from "@/lib/analytics/drawdowns/drawdown-at";
import { firstCloseAtDepth } from "@/lib/analytics/drawdowns/first-close-at-depth";
import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { recordClose } from "@/lib/analytics/returns/levels";
import { moveRank } from "@/lib/analytics/returns/move-rank";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import {
  formatCount,
  formatDay,
  formatLevel,
  formatPercent,
  formatPoints,
  formatShortDay,
} from "@/lib/format/format";
import { requireDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { ifSo, judge } from "./judge";
import {
  byCloses,
  closeOf,
  noClose,
  recordOf,
  type SettleContext,
  type Settler,
  seriesOf,
  told,
} from "./settle-context";
import { withinDay } from "./settle-levels";

const signed = (change: number, { t }: SettleContext) => formatPercent(change, t.locale, { sign: true });

/** The change between two days, in points or per cent, from the last closes on or before them. */
export const settleChange: Settler<"change"> = ({ from, to, unit, size, sense }, context) => {
  const series = seriesOf(context);
  const found = series && periodReturn(series, requireDay(from), requireDay(to));
  if (found === null) return noClose(context, from);
  const points = found.to.close - found.from.close;
  const shows = context.t("claims.change", {
    from: formatDay(found.from.day, context.t.locale),
    to: formatDay(found.to.day, context.t.locale),
    points: formatPoints(points),
    change: signed(found.change, context),
  });
  return byCloses(judge(size, unit === "points" ? points : found.change * 100, sense), shows);
};

/** How far a day's close, or its lowest level where that is held, lies below the highest close before it. */
export const settleBelowHigh: Settler<"below-high"> = ({ on, percent, sense }, context) => {
  const record = recordOf(context);
  if (record === null || closeOf(record.series, on) === null) return noClose(context, on);
  const below = drawdownAt(record.series, requireDay(on));
  if (below === null) return noClose(context, on);
  const shows = context.t("claims.belowHigh", {
    change: formatPercent(Math.abs(below.drawdown)),
    ...told(context, below.peak),
  });
  return byCloses(judge(-percent, below.drawdown * 100, sense), shows);
};

/**
 * The fall of a day in points; one within the day against the low that is held. Where none is, one that is larger than the
 * fall at the close is not decidable.
 */
export const settleDayFall: Settler<"day-fall"> = ({ on, points, within }, context) => {
  const record = recordOf(context);
  const found = record && sessionChange(record.series, requireDay(on));
  if (record === null || found?.change == null || found.changePoints === null) return noClose(context, on);
  const values = { points: formatPoints(found.changePoints), change: signed(found.change, context) };
  const low = withinDay(record, on).find(({ kind }) => kind === "intraday-low");
  if (within && low !== undefined) {
    const fall = low.level - (found.close - found.changePoints);
    const shows = context.t("claims.dayFallLow", {
      ...values,
      ...{ low: formatLevel(low.level), fall: formatPoints(fall) },
    });
    return { verdict: judge(-points, fall, "exact"), shows, basis: "intraday" };
  }
  const isPossible = found.changePoints >= -points;
  if (within && isPossible) {
    const shows = context.t("claims.dayFallWithin", values);
    return { verdict: "undecidable", shows, basis: "nothing" };
  }
  const verdict = within ? "does-not-hold" : judge(-points, found.changePoints, "about");
  return byCloses(verdict, context.t("claims.dayFall", values));
};

const YEAR = 365;

/** The first close so far below the highest close of the year before. */
export const settleBearMarket: Settler<"bear-market"> = ({ on, percent }, context) => {
  const series = seriesOf(context);
  const day = requireDay(on);
  if (series === null || closeOf(series, on) === null) return noClose(context, on);
  const peak = recordClose(sliceSeries(series, day - YEAR, day));
  const first = peak && firstCloseAtDepth(series, peak, percent / 100);
  if (peak === null || first === null) return noClose(context, on);
  const shows = context.t("claims.bearMarket", {
    ...told(context, first),
    change: signed(first.close / peak.close - 1, context),
    peak: formatLevel(peak.close),
    peakDate: formatDay(peak.day, context.t.locale),
  });
  return byCloses(ifSo(first.day === day), shows);
};

/** The signs of the changes of days: undecidable where they differ. */
export const settleMoves: Settler<"moves"> = ({ days, direction }, context) => {
  const series = seriesOf(context);
  const { t } = context;
  const changes = days.map((iso) => ({
    iso,
    change: series && (sessionChange(series, requireDay(iso))?.change ?? null),
  }));
  const unknown = changes.find(({ change }) => change === null);
  if (unknown !== undefined) return noClose(context, unknown.iso);
  const told = changes.map(({ iso, change }) =>
    t("chart.named", {
      what: formatShortDay(requireDay(iso), t.locale),
      value: formatPercent(change, t.locale, { sign: true }),
    }),
  );
  const right = changes.filter(({ change }) => Math.sign(change ?? 0) === (direction === "up" ? 1 : -1));
  const shows = t("claims.moves", { list: told.join(t("source.separator")) });
  if (right.length > 0 && right.length < days.length) return { ...byCloses("undecidable", shows) };
  return byCloses(ifSo(right.length === days.length), shows);
};

/** The largest fall in a day of a year, and how many falls of all sessions are larger. */
export const settleWorstDay: Settler<"worst-day"> = ({ year, percent }, context) => {
  const series = seriesOf(context);
  const first = `${year}-01-01`;
  const worst =
    series && bestAndWorstDays(series, requireDay(first), requireDay(`${year}-12-31`), 1)?.worst[0];
  if (series === null || worst == null) return noClose(context, first);
  const rank = moveRank(series, worst.day)?.rank ?? null;
  const shows = context.t("claims.worstDay", {
    year: String(year),
    change: signed(worst.change, context),
    date: formatDay(worst.day, context.t.locale),
    rank: formatCount(rank),
  });
  return byCloses(judge(-percent, worst.change * 100, "exact"), shows);
};
