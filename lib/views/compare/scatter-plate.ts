import { greatest, least } from "d3-array";
import { periodCagr } from "@/lib/analytics/returns/cagr";
import { volatility } from "@/lib/analytics/risk/volatility";
import { formatPercent, formatTickPercents } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { type ScatterPlace, scatterPlot } from "@/lib/plot/scatter-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { addMonths, lastDayOfMonth } from "@/lib/series/add-months";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type CountedContext, currencyWords, keyIn } from "./compare-context";
import { toneAt } from "./compare-plates";
import { datesUsed, type RiskRange } from "./compare-ranges";

const MONTHS_PER_YEAR = 12;
/** How many years before, earliest first: where the trail of a point leads through. */
const YEARS_BEFORE = [5, 4, 3, 2, 1];

/** Risk and return of an index over the days really used. */
interface DatedPlace extends ScatterPlace, DayRange {}

/** An index by its risk and return, and where it stood the years before. */
interface Point {
  readonly record: IndexRecord;
  /** Its place in the comparison. */
  readonly position: number;
  readonly now: DatedPlace;
  readonly before: readonly DatedPlace[];
}

function placeIn({ series }: IndexRecord, range: DayRange): DatedPlace | null {
  const period = periodCagr(series, range.from, range.to);
  if (period === null || period.cagr === null) return null;
  const [from, to] = [period.from.day, period.to.day];
  const risk = volatility(series, from, to);
  return risk.value === null ? null : { from, to, volatility: risk.value, cagr: period.cagr };
}

/** The same day some years before; a month's last day for one. */
function yearsBefore(day: number, years: number): number {
  const earlier = addMonths(day, -MONTHS_PER_YEAR * years);
  return lastDayOfMonth(day) === day ? lastDayOfMonth(earlier) : earlier;
}

function pointsOf(records: readonly IndexRecord[], range: RiskRange): Point[] {
  const earlier = YEARS_BEFORE.map((years) => ({
    from: yearsBefore(range.from, years),
    to: yearsBefore(range.to, years),
  }));
  return records.flatMap((record, position): Point[] => {
    const now = placeIn(record, range);
    const before = now === null ? [] : earlier.flatMap((each) => placeIn(record, each) ?? []);
    return now === null ? [] : [{ record, position, now, before }];
  });
}

function scatterTable({ t, currency }: CountedContext, points: readonly Point[]): Section {
  const rows = points.flatMap(({ record, now, before }) =>
    [now, ...before.toReversed()].map((place) => ({ record, ...place })),
  );
  const build = () =>
    tableFrom(rows, [
      ["index", t("compare.column.index"), "text", ({ record }) => record.profile.shortName[t.locale]],
      ["from_date", t("column.from"), "date", ({ from }) => isoFromDay(from)],
      ["to_date", t("column.to"), "date", ({ to }) => isoFromDay(to)],
      [keyIn(currency, "volatility_percent"), t("column.volatility"), "percent", (place) => place.volatility],
      [keyIn(currency, "cagr_percent"), t("column.cagr"), "change", ({ cagr }) => cagr],
    ]);
  return section({ kind: "table", id: "scatter", title: extremesTitle(t, points), filesOnly: true, build });
}

/**
 * Risk and return of the indices that have every session in the range, as a picture with the trail of the same span ending
 * one to five years earlier, and the table of its points; empty where fewer than two have them.
 */
export function scatterSections(context: CountedContext, range: RiskRange): Section[] {
  const { t, records, currency } = context;
  const points = pointsOf(records, range);
  if (points.length < 2) return [];
  const words = currencyWords(t, currency);
  const build = (): PlotPicture => {
    const titled = points.map(({ record, position, now, before }) => ({
      ...now,
      label: record.profile.shortName[t.locale],
      tone: toneAt(position),
      title: pointTitle(t, record, now),
      href: null,
      trail: before,
    }));
    return {
      caption: t("compare.scatter.caption", {
        ...{ ...words, ...datesUsed(t, records, range) },
        which: range.years === null ? "range" : "years",
        years: range.years ?? 0,
        trail: points.some(({ before }) => before.length > 0) ? "some" : "none",
      }),
      description: t("compare.scatter.description", {
        names: titled.map(({ title }) => title).join(t("source.separator")),
      }),
      plot: scatterPlot({
        points: titled,
        titles: { x: t("compare.scatter.risk"), y: t("compare.scatter.return", words) },
        formatPercents: formatTickPercents,
      }),
    };
  };
  const title = extremesTitle(t, points);
  return [
    section({ kind: "plot", id: "scatter", title, tableId: "scatter", build }),
    scatterTable(context, points),
  ];
}

/** Which of at least two returned most, and which moved least. */
function extremesTitle(t: Translator, points: readonly Point[]): string {
  const nameOf = (point: Point | undefined) => point?.record.profile.shortName[t.locale] ?? "";
  const best = greatest(points, ({ now }) => now.cagr);
  const calm = least(points, ({ now }) => now.volatility);
  if (best === calm) return t("plate.bothBest", { best: nameOf(best) });
  return t("plate.riskReturn", { best: nameOf(best), calm: nameOf(calm) });
}

function pointTitle(
  t: Translator,
  { profile }: IndexRecord,
  { volatility: risk, cagr }: ScatterPlace,
): string {
  const growth = formatPercent(cagr, t.locale, { sign: true });
  const value = t("compare.scatter.point", { cagr: growth, volatility: formatPercent(risk) });
  return t("chart.named", { what: profile.shortName[t.locale], value });
}
