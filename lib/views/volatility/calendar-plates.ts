import { range } from "d3-array";
import { volatility } from "@/lib/analytics/risk/volatility";
import { formatPercent, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { barPlot } from "@/lib/plot/bar-plot";
import { dayFromCivil, isoFromDay, yearOfDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { type AnnualRow, annualRows, cutOff } from "@/lib/views/annual/annual-rows";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { indexHref, indexName, type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { figureCell } from "./risk-columns";

const HEIGHT = 180;

/** The volatility of each year as a strip of bars, with its table for files; nothing where no year has one. */
export function yearsSections(context: ViewContext): Section[] {
  const { t, record } = context;
  const rows = annualRows(record);
  const bars = rows.flatMap((row) => {
    const { value } = row.computed.volatility;
    return value === null ? [] : [{ row, value }];
  });
  if (bars.length === 0) return [];
  const build = (): PlotPicture => ({
    caption: t("volatility.years.caption"),
    description: t("volatility.years.description", {
      name: indexName(context),
      from: String(bars[0]?.row.computed.year),
      to: String(bars.at(-1)?.row.computed.year),
    }),
    plot: barPlot({
      bars: bars.map(({ row, value }) => ({
        ...{ year: row.computed.year, value, label: "", tone: "index" },
        title: yearTitle(t, row, value),
        href: yearHref(t, record, row.computed.year),
      })),
      formatYear: String,
      formatPercent: formatTickPercent,
      height: HEIGHT,
    }),
    more: { href: indexHref(t, record, { page: "annual" }), label: t("volatility.years.more") },
  });
  const title = wildTitle(t, bars);
  return [section({ kind: "plot", id: "years", title, tableId: "years", build }), yearsTable(context, title)];
}

/** The wildest and the calmest of the years that are whole; of all where none is. */
function wildTitle(
  t: Translator,
  bars: ReadonlyArray<{ readonly row: AnnualRow; readonly value: number }>,
): string {
  const whole = bars.filter(({ row: { computed } }) => {
    const { since, until } = cutOff(computed);
    return since === null && until === null;
  });
  const order = [...(whole.length === 0 ? bars : whole)].sort((one, other) => other.value - one.value);
  const yearOf = (bar: (typeof bars)[number] | undefined) => String(bar?.row.computed.year ?? "");
  return t("plate.wildYears", { wild: yearOf(order[0]), calm: yearOf(order.at(-1)) });
}

function yearTitle(t: Translator, { computed }: AnnualRow, value: number): string {
  const { since, until } = cutOff(computed);
  const values = { year: String(computed.year), change: formatPercent(value, t.locale) };
  if (since !== null) return t("spine.partYear", { ...values, from: formatShortDay(since, t.locale) });
  if (until !== null) return t("spine.runningYear", { ...values, to: formatShortDay(until, t.locale) });
  return t("spine.year", values);
}

/** The volatility of each year, latest first; n/a for years without every session. */
function yearsTable({ t, record }: ViewContext, title: string): Section {
  const build = (): Table =>
    tableFrom(annualRows(record).toReversed(), [
      ["year", t("annual.column.year"), "year", ({ computed }) => computed.year],
      [
        "volatility_percent",
        t("column.volatility"),
        "percent",
        ({ computed }) => figureCell(t, computed.volatility),
      ],
      ["change_percent", t("annual.column.change"), "change", ({ computed }) => computed.change],
    ]);
  return section({ kind: "table", id: "years", title, filesOnly: true, build });
}

const YEARS = 10;

/** The volatility of each decade in which every session is held from its first close here on, latest first. */
export function decadesSection({ t, record }: ViewContext): Section {
  const { series } = record;
  const build = (): Table => ({
    line: t("volatility.decades.line"),
    ...tableFrom(series.complete === null ? [] : decadesOf(series.complete).reverse(), [
      ["decade", t("annual.column.decade"), "text", ({ decade }) => `${decade}–${decade + YEARS - 1}`],
      [
        "volatility_percent",
        t("column.volatility"),
        "percent",
        ({ from, to }) => figureCell(t, volatility(series, from, to)),
      ],
      ["from_date", t("column.from"), "date", ({ from }) => isoFromDay(from)],
      ["to_date", t("column.to"), "date", ({ to }) => isoFromDay(to)],
    ]),
  });
  return section({ kind: "table", id: "decades", title: t("volatility.decades.title"), half: true, build });
}

/** The decades of a stretch, each cut to it and measured from the close of the year before. */
function decadesOf(complete: DayRange): Array<DayRange & { readonly decade: number }> {
  const first = Math.floor(yearOfDay(complete.from) / YEARS) * YEARS;
  return range(first, yearOfDay(complete.to) + 1, YEARS).map((decade) => ({
    decade,
    from: Math.max(complete.from, dayFromCivil(decade - 1, 12, 31)),
    to: Math.min(complete.to, dayFromCivil(decade + YEARS - 1, 12, 31)),
  }));
}
