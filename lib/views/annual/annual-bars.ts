import { formatPercent, formatPoints, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { barPlot } from "@/lib/plot/bar-plot";
import type { Plot } from "@/lib/plot/plot";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type AnnualRow, type CutOff, cutOff } from "./annual-rows";

/** A year with a change, as a bar shows it. */
export interface YearBar extends CutOff {
  readonly year: number;
  readonly change: number;
  readonly from: DatedClose;
  readonly to: DatedClose;
}

/** The years that have a change, in the order of `rows`. */
export function yearBars(rows: readonly AnnualRow[]): YearBar[] {
  return rows.flatMap(({ computed }): YearBar[] => {
    const { year, change, base, day, close } = computed;
    if (change === null || base === null) return [];
    return [{ year, change, from: base, to: { day, close }, ...cutOff(computed) }];
  });
}

/** A year's bar in words: `2008: −48.27 %`; of a year that is cut off, since or until when too. */
export function yearTitle(t: Translator, { year, change, since, until }: YearBar): string {
  const values = { year: String(year), change: formatPercent(change, t.locale, { sign: true }) };
  if (since !== null) return t("spine.partYear", { ...values, from: formatShortDay(since, t.locale) });
  if (until !== null) return t("spine.runningYear", { ...values, to: formatShortDay(until, t.locale) });
  return t("spine.year", values);
}

/** Whether a bar is of a whole year; one that is cut off is drawn, and counted nowhere. */
export function isWhole({ since, until }: YearBar): boolean {
  return since === null && until === null;
}

/** What a caption of bars says of the running year: its number and last day; `year` is `none` without one. */
export function runningValues(t: Translator, bars: readonly YearBar[]): { year: string; to: string } {
  const { year, until = null } = bars.at(-1) ?? {};
  return until === null
    ? { year: "none", to: "" }
    : { year: String(year), to: formatShortDay(until, t.locale) };
}

/** Annual changes as bars; few enough bars write their own figures, many share an axis. */
export function annualBars(
  { t, record }: Pick<ViewContext, "t" | "record">,
  bars: readonly YearBar[],
  height: number,
): Plot {
  const few = bars.length <= 12;
  return barPlot({
    bars: bars.map((bar) => ({
      year: bar.year,
      value: bar.change,
      label: few ? formatPoints(bar.change * 100) : "",
      title: yearTitle(t, bar),
      href: yearHref(t, record, bar.year),
    })),
    formatYear: (year) => (few ? String(year).slice(2) : String(year)),
    formatPercent: few ? null : formatTickPercent,
    height,
  });
}

/** The bars' numbers for files: each year with the two closes that its change is counted between. */
export function barsTable(t: Translator, bars: readonly YearBar[], id: string, title: string): Section {
  const build = () =>
    tableFrom(bars, [
      ["year", t("annual.column.year"), "year", ({ year }) => year],
      ["from_date", t("column.from"), "date", ({ from }) => isoFromDay(from.day)],
      ["to_date", t("column.to"), "date", ({ to }) => isoFromDay(to.day)],
      ["from_close_points", t("column.fromClose"), "level", ({ from }) => from.close],
      ["to_close_points", t("column.toClose"), "level", ({ to }) => to.close],
      ["change_percent", t("annual.column.change"), "change", ({ change }) => change],
    ]);
  return section({ kind: "table", id, title, filesOnly: true, build });
}
