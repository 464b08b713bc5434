import { firstYearEnd } from "@/lib/analytics/returns/year-return";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { heldRecord } from "@/lib/views/parts/held-record";
import { oncePer } from "@/lib/views/parts/once";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { marketsOf, TECH, type TechYears, techYears } from "./tech-years";

/** The days that can be asked for: sessions with a whole year of sessions behind them; `null` for none. */
export const askableDays = oncePer(({ series }: IndexRecord): DayRange | null => {
  const from = firstYearEnd(series);
  return from === null || series.complete === null ? null : { from, to: series.complete.to };
});

/**
 * The day that stands where none is asked for: the last on which the index and every market that goes on with it have a
 * close. A market whose closes end more than a week before does not hold the others back.
 */
export function lastCommonClose(
  tech: IndexRecord,
  markets: readonly IndexRecord[],
  { to }: DayRange,
): number {
  const lasts = markets.map(({ series }) => at(series.days, series.days.length - 1));
  const common = Math.min(to, ...lasts.filter((last) => last >= to - MAX_AGE_DAYS));
  return at(tech.series.days, positionOnOrBefore(tech.series.days, common));
}

/** The day of the index's last close on or before the one asked for; one that cannot be asked for is reported. */
export function chosenDay(
  { state, report }: Pick<ReferenceContext, "state" | "report">,
  tech: IndexRecord,
  markets: readonly IndexRecord[],
  days: DayRange,
): number {
  const asked = state.date === undefined ? null : requireDay(state.date);
  if (asked !== null && asked >= days.from && asked <= days.to) {
    return at(tech.series.days, positionOnOrBefore(tech.series.days, asked));
  }
  if (state.date !== undefined) {
    const values = { from: isoFromDay(days.from), to: isoFromDay(days.to) };
    report({ parameter: "date", found: state.date, expected: { key: "allowed.dayWithin", values } });
  }
  return lastCommonClose(tech, markets, days);
}

/** The TECH index and its markets over the year to the last common close; `null` where the index has no year. */
export function latestYears(records: readonly IndexRecord[]): TechYears | null {
  const tech = heldRecord(records, TECH);
  const days = tech && askableDays(tech);
  if (tech === null || days === null) return null;
  const markets = marketsOf(records);
  return techYears(tech, markets, lastCommonClose(tech, markets, days));
}
