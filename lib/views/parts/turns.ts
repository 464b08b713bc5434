import { formatDay, formatLevel, formatMonth } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { extremesOf } from "./extremes";

/** The highest or the lowest close of a picture. */
export interface Turn extends DatedClose {
  readonly side: "high" | "low";
}

const LONG_DAYS = 1100;

/** The highest and the lowest close of a series that has any, in the order of their days. */
export function turnsOf(series: Series): readonly [Turn, Turn] {
  const { highest, lowest } = extremesOf(series);
  const high: Turn = { side: "high", ...datedClose(series, highest) };
  const low: Turn = { side: "low", ...datedClose(series, lowest) };
  return low.day < high.day ? [low, high] : [high, low];
}

/**
 * When a line stood highest and lowest, by months and levels over years, by days over less; `null` where the two are one
 * day. `nameDay` writes a day, in full where left out.
 */
export function turnsTitle(
  t: Translator,
  series: Series,
  nameDay: (day: number) => string = (day) => formatDay(day, t.locale),
): string | null {
  const [first, last] = turnsOf(series);
  if (first.day === last.day) return null;
  const span = at(series.days, series.days.length - 1) - at(series.days, 0);
  const far = span > LONG_DAYS;
  const name = far ? (day: number) => formatMonth(day, t.locale) : nameDay;
  return t(far ? "plate.turnsFar" : "plate.turns", {
    ...{ first: first.side, firstDay: name(first.day), lastDay: name(last.day) },
    ...{ firstClose: formatLevel(first.close), lastClose: formatLevel(last.close) },
  });
}
