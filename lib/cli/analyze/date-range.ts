import { terminal } from "@/lib/i18n/messages/terminal";
import { at } from "@/lib/series/at";
import { dayFromIso, isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { shownText } from "@/lib/text/shown-text";
import { Problem } from "../../../scripts/problem.js";

/** `--from` and `--to` as given: days as `YYYY-MM-DD`, both included; one left out is the series' own end. */
export interface DateRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Throws a Problem that names the option where one is not a calendar day, or the range ends before it starts. */
export function requireDateRange({ from, to }: DateRange): void {
  requireOptionDay("--from", from);
  requireOptionDay("--to", to);
  // ISO dates are in the order of their characters.
  if (from !== undefined && to !== undefined && from > to) {
    throw new Problem(terminal.rangeEndsFirst(from, to));
  }
}

/** The closes of a series in a range. Throws a Problem that names the days there are where it has none there. */
export function closesInRange(series: Series, range: DateRange): Series {
  const { days } = series;
  const from = dayFromIso(range.from ?? "") ?? at(days, 0);
  const to = dayFromIso(range.to ?? "") ?? at(days, days.length - 1);
  const shown = from <= to ? sliceSeries(series, from, to) : null;
  if (shown === null || shown.days.length === 0) throw noClose(series, range);
  return shown;
}

/** What to say where a series, which has closes, has none in a range. */
export function noClose({ days }: Series, { from, to }: DateRange): Problem {
  const given = [...(from === undefined ? [] : ["--from", from]), ...(to === undefined ? [] : ["--to", to])];
  const [first, last] = [isoFromDay(at(days, 0)), isoFromDay(at(days, days.length - 1))];
  return new Problem(terminal.noCloseInRange(given.join(" "), first, last));
}

function requireOptionDay(option: string, iso: string | undefined): void {
  if (iso === undefined || dayFromIso(iso) !== null) return;
  throw new Problem(terminal.expectedDay(option, shownText(iso)));
}
