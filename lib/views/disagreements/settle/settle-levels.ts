import { maxIndex, minIndex } from "d3-array";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import { formatDay, formatLevel, formatSpan, formatTickLevel } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import type { IndexRecord } from "@/lib/reference/records";
import type { TurningPoint } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import { sliceSeries } from "@/lib/series/slice-series";
import { ifSo, judge } from "./judge";
import {
  byCloses,
  closeOf,
  dayText,
  firstFrom,
  lastBefore,
  noClose,
  recordOf,
  type SettleContext,
  type Settler,
  seriesOf,
  told,
  undecided,
} from "./settle-context";

/** The levels within a day that are held of an index. */
export function withinDay({ turningPoints }: IndexRecord, on: string): TurningPoint[] {
  return turningPoints.filter(({ date, basis }) => date === on && basis === "intraday");
}

/** The sentence that a level was reached within the day, where one of at least that level is held; otherwise empty. */
function withinDayNote({ t }: SettleContext, record: IndexRecord, on: string, level: number): string {
  const found = withinDay(record, on).find((point) => point.kind === "intraday-high" && point.level >= level);
  return found === undefined ? "" : t("claims.withinDay", { level: formatLevel(found.level) });
}

/** A base value: against the level of its day. */
export const settleBase: Settler<"base"> = ({ on, level }, context) => {
  const series = seriesOf(context);
  const held = series && closeOf(series, on);
  if (series === null || held === null) return noClose(context, on);
  const next = firstFrom(series, positionOnOrAfter(series.days, requireDay(on) + 1), () => true);
  const values = { base: formatLevel(held), ...told(context, next ?? { day: requireDay(on), close: held }) };
  return byCloses(judge(level, held, "exact"), context.t("claims.base", values));
};

/** The close of a day, and whether the level was reached within it. */
export const settleClose: Settler<"close"> = ({ on, level }, context) => {
  const record = recordOf(context);
  const held = record && closeOf(record.series, on);
  if (record === null || held === null) return noClose(context, on);
  const shows = context.t("claims.close", { level: formatLevel(held), date: dayText(context, on) });
  return byCloses(
    judge(level, held, "exact"),
    sentences(context.t.locale, shows, withinDayNote(context, record, on, level)),
  );
};

/**
 * A highest or lowest level within a day: against the one held; where none is held, a high below the close or a low above
 * it does not hold, and all others are not decidable.
 */
export const settleIntraday: Settler<"intraday"> = ({ on, level, side }, context) => {
  const record = recordOf(context);
  const held = record && closeOf(record.series, on);
  if (record === null || held === null) return noClose(context, on);
  const { t } = context;
  const point = withinDay(record, on).find(({ kind }) => kind === `intraday-${side}`);
  if (point !== undefined) {
    const shows = t("claims.intraday", { side, level: formatLevel(point.level), close: formatLevel(held) });
    return { verdict: judge(level, point.level, "exact"), shows, basis: "intraday" };
  }
  const isPossible = side === "high" ? level >= held : level <= held;
  const shows = t("claims.intradayUnheld", { close: formatLevel(held), fits: isPossible ? "yes" : "no" });
  return isPossible ? { verdict: "undecidable", shows, basis: "nothing" } : byCloses("does-not-hold", shows);
};

/** The first close at or above a level. */
export const settleFirstClose: Settler<"first-close"> = ({ on, level, after }, context) => {
  const record = recordOf(context);
  const held = record && closeOf(record.series, on);
  if (record === null || held === null) return noClose(context, on);
  const { series } = record;
  const start = after === undefined ? 0 : positionOnOrAfter(series.days, requireDay(after));
  const first = firstFrom(series, start, (close) => close >= level);
  const before =
    first && lastBefore(series, positionOnOrAfter(series.days, first.day), (close) => close >= level);
  const { t } = context;
  const found =
    first === null
      ? t("claims.firstCloseNone", { stated: formatTickLevel(level) })
      : t("claims.firstClose", {
          ...{
            stated: formatTickLevel(level),
            since: before === null ? "none" : formatDay(before.day, t.locale),
          },
          ...told(context, first),
        });
  if (first?.day === requireDay(on)) return byCloses("holds", found);
  const own = t("claims.close", { level: formatLevel(held), date: dayText(context, on) });
  return byCloses(
    "does-not-hold",
    sentences(context.t.locale, found, own, withinDayNote(context, record, on, level)),
  );
};

/** The time between the first closes at or above two levels. */
export const settleLevelSpan: Settler<"level-span"> = ({ from, to, years, isLess }, context) => {
  const series = seriesOf(context);
  const first = series && firstFrom(series, 0, (close) => close >= from);
  const last = series && firstFrom(series, 0, (close) => close >= to);
  const { t } = context;
  if (first === null || last === null) return undecided(t("claims.notHeld"));
  const days = last.day - first.day;
  const shows = t("claims.levelSpan", {
    length: formatSpan(days, t.locale),
    from: formatDay(first.day, t.locale),
    to: formatDay(last.day, t.locale),
  });
  const held = days / DAYS_PER_YEAR;
  return byCloses(isLess ? ifSo(held < years) : judge(years, held, "about"), shows);
};

/** The highest or lowest close up to a day. */
export const settleExtreme: Settler<"extreme"> = ({ on, level, side, to }, context) => {
  const record = recordOf(context);
  if (record === null) return noClose(context, on);
  const start = at(record.series.days, 0);
  const until = sliceSeries(record.series, start, Math.max(requireDay(to), start));
  const position = side === "highest" ? maxIndex(until.closes) : minIndex(until.closes);
  if (position < 0) return noClose(context, on);
  const found = datedClose(until, position);
  const verdict = found.day === requireDay(on) ? judge(level, found.close, "exact") : "does-not-hold";
  const shows = context.t("claims.extreme", { side, to: dayText(context, to), ...told(context, found) });
  const note = side === "highest" ? withinDayNote(context, record, on, level) : "";
  return byCloses(verdict, verdict === "holds" ? shows : sentences(context.t.locale, shows, note));
};

/** When the index last closed lower, or at least as high, before a day. */
export const settleLastTime: Settler<"last-time"> = (check, context) => {
  const { on, side, earliest, latest } = check;
  const series = seriesOf(context);
  const held = series && closeOf(series, on);
  if (series === null || held === null) return noClose(context, on);
  const level = check.level ?? held;
  const last = lastBefore(series, positionOnOrAfter(series.days, requireDay(on)), (close) =>
    side === "lower" ? close < level : close >= level,
  );
  if (last === null) return byCloses(ifSo(earliest === null), context.t("claims.lastTimeNone", { side }));
  const isSo = last.day <= requireDay(latest) && (earliest === null || last.day >= requireDay(earliest));
  const values = { side, stated: formatLevel(level), ...told(context, last) };
  return byCloses(ifSo(isSo), context.t("claims.lastTime", values));
};
