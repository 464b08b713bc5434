import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { DrawdownEpisode, DrawdownOptions } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { byPreset, type Preset } from "@/lib/analytics/preset-range";
import type { AnnualChange } from "@/lib/analytics/returns/annual-changes";
import type { BestAndWorstDays, DayReturn } from "@/lib/analytics/returns/best-and-worst-days";
import type { PeriodCagr } from "@/lib/analytics/returns/cagr";
import type { PeriodChange } from "@/lib/analytics/returns/period-changes";
import { type TearSheet, tearSheet } from "@/lib/analytics/tear-sheet";
import type { Finding } from "@/lib/findings/finding";
import type { Locale } from "@/lib/i18n/locale";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay, isoMonthFromDay } from "@/lib/series/day";
import type { Periodicity, Series } from "@/lib/series/series";
import {
  closeWarnings,
  FIGURES,
  type FigureName,
  missingWarnings,
  type SheetWarning,
  sheetWarningTexts,
} from "./sheet-warnings";

/** What a series is, as far as that is known; a price file says none of it. */
interface SeriesIdentity {
  readonly symbol: string | null;
  readonly currency: string | null;
  readonly revision: number | null;
}

interface TearSheetOptions extends Pick<DrawdownOptions, "isDocumented"> {
  /** The sessions of the same market from another source, to find closes of days when it was shut. */
  readonly calendar?: SessionCalendar | null;
  /** What is already known, such as a price file's rows that were left out; it comes first. */
  readonly notes?: readonly Finding[];
}

interface DateAndClose {
  readonly date: string;
  readonly close: number;
}

/**
 * The tear sheet: fractions, not per cent, dates as `YYYY-MM-DD`, `null` where a figure is not defined; the reasons stand
 * in `warnings`.
 */
export interface TearSheetView extends SeriesIdentity, Readonly<Record<FigureName, number | null>> {
  readonly observations: number;
  readonly first: DateAndClose;
  readonly last: DateAndClose;
  readonly warnings: readonly SheetWarning[];
  readonly periodicity: Periodicity;
  /** What figures are annualised by; `null` for irregular closes. */
  readonly periodsPerYear: number | null;
  readonly periods: Readonly<Record<Preset, ReturnType<typeof periodView>>>;
  readonly cagr: number | null;
  readonly maxDrawdown: number;
  readonly drawdowns: ReadonlyArray<ReturnType<typeof drawdownView>>;
  readonly annual: readonly AnnualView[];
  readonly monthly: ReadonlyArray<ReturnType<typeof monthView>>;
  readonly bestDays: readonly DayView[] | null;
  readonly worstDays: readonly DayView[] | null;
}

/** The tear sheet as programs read it, its warnings in words. */
interface TearSheetJson extends Omit<TearSheetView, "warnings"> {
  readonly warnings: readonly string[];
}

interface AnnualView {
  readonly year: number;
  readonly date: string | null;
  readonly close: number | null;
  readonly changePoints: number | null;
  readonly change: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly volatility: number | null;
  readonly partial: boolean;
}

type DayView = ReturnType<typeof dayView>;

/** The tear sheet as programs read it. Names and order of the fields are a promise to them. */
export function tearSheetJson(view: TearSheetView, locale: Locale = "en"): TearSheetJson {
  return { ...view, warnings: view.warnings.flatMap((each) => sheetWarningTexts(each, locale)) };
}

/**
 * The tear sheet of a whole series; slice it first for a range. Closes that look wrong are named in `warnings` and used
 * as they are.
 *
 * Throws a RangeError for a series without a close.
 */
export function tearSheetView(
  series: Series,
  { symbol, currency, revision }: SeriesIdentity,
  { isDocumented, calendar = null, notes = [] }: TearSheetOptions = {},
): TearSheetView {
  const sheet = tearSheet(series, isDocumented === undefined ? {} : { isDocumented });
  return {
    symbol,
    currency,
    revision,
    observations: sheet.observations,
    first: dateAndClose(sheet.first),
    last: dateAndClose(sheet.last),
    warnings: [
      ...notes.map((finding): SheetWarning => ({ kind: "finding", finding })),
      ...missingWarnings(sheet, series),
      ...closeWarnings(series, calendar),
    ],
    periodicity: sheet.periodicity,
    periodsPerYear: sheet.periodsPerYear,
    periods: byPreset((preset) => periodView(sheet.periods[preset])),
    cagr: sheet.cagr,
    ...figureValues(sheet),
    maxDrawdown: sheet.maxDrawdown,
    drawdowns: sheet.drawdowns.map(drawdownView),
    annual: annualViews(sheet.annual),
    monthly: sheet.monthly.map(monthView),
    ...extremeDayViews(sheet.bestAndWorst),
  };
}

function figureValues(sheet: TearSheet) {
  const values = FIGURES.map((name) => [name, sheet[name].value]);
  return Object.fromEntries(values) as Record<FigureName, number | null>;
}

function dateAndClose({ day, close }: DatedClose): DateAndClose {
  return { date: isoFromDay(day), close };
}

function periodView(period: PeriodCagr | null) {
  return (
    period && {
      from: isoFromDay(period.from.day),
      to: isoFromDay(period.to.day),
      return: period.change,
      cagr: period.cagr,
    }
  );
}

function drawdownView({ peak, trough, recovery, depth, sessions, days }: DrawdownEpisode) {
  return {
    peak: dateAndClose(peak),
    trough: dateAndClose(trough),
    recovery: recovery && dateAndClose(recovery),
    depth,
    sessions: { ...sessions },
    days: { ...days },
  };
}

/** Every year from the first to the last; one without a close is there with nothing but its number. */
function annualViews(years: readonly AnnualChange[]): AnnualView[] {
  return years.flatMap((item, index) => {
    const blanks = item.year - 1 - (years[index - 1]?.year ?? item.year - 1);
    const firstBlank = item.year - blanks;
    return [...Array.from({ length: blanks }, (_, blank) => blankYear(firstBlank + blank)), annualView(item)];
  });
}

function annualView(item: AnnualChange): AnnualView {
  return {
    year: item.year,
    date: isoFromDay(item.day),
    close: item.close,
    changePoints: item.changePoints,
    change: item.change,
    high: item.high?.close ?? null,
    low: item.low?.close ?? null,
    volatility: item.volatility.value,
    partial: item.partial,
  };
}

function blankYear(year: number): AnnualView {
  const nothing = { date: null, close: null, changePoints: null, change: null };
  return { year, ...nothing, high: null, low: null, volatility: null, partial: false };
}

function monthView({ start, last, change, partial }: PeriodChange) {
  return {
    month: isoMonthFromDay(start),
    date: last && isoFromDay(last.day),
    close: last?.close ?? null,
    change,
    partial,
  };
}

function extremeDayViews(days: BestAndWorstDays | null) {
  return { bestDays: days?.best.map(dayView) ?? null, worstDays: days?.worst.map(dayView) ?? null };
}

function dayView({ day, previous, change }: DayReturn) {
  return { date: isoFromDay(day), previousDate: isoFromDay(previous.day), change };
}
