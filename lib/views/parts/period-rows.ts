import { drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { presetRange } from "@/lib/analytics/preset-range";
import { periodCagr } from "@/lib/analytics/returns/cagr";
import { type VolatilityFigure, volatility } from "@/lib/analytics/risk/volatility";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/fields";
import { presetLabel } from "./choices";
import { documentedTurns } from "./episode-rows";
import { section } from "./section";
import { presetOf } from "./shown-range";
import type { Cell, Column, Section, Table } from "./view";

const PERIODS: readonly PresetField[] = ["ytd", "1y", "3y", "5y", "10y", "20y", "max"];

/** The columns that describe one stretch of one index: dates, closes, return, CAGR, volatility, drawdown. */
export function stretchColumns(t: Translator): Column[] {
  return [
    { key: "from_date", label: t("column.from"), kind: "date" },
    { key: "to_date", label: t("column.to"), kind: "date" },
    { key: "from_close_points", label: t("column.fromClose"), kind: "level" },
    { key: "to_close_points", label: t("column.toClose"), kind: "level" },
    { key: "return_percent", label: t("column.return"), kind: "change" },
    { key: "cagr_percent", label: t("column.cagr"), kind: "change" },
    { key: "volatility_percent", label: t("column.volatility"), kind: "percent" },
    { key: "max_drawdown_percent", label: t("column.maxDrawdown"), kind: "change" },
  ];
}

/** What a stretch of an index came to; `null` where an end has no close. */
export interface Stretch {
  readonly from: { readonly day: number; readonly close: number };
  readonly to: { readonly day: number; readonly close: number };
  readonly change: number;
  readonly cagr: number | null;
  readonly volatility: number | null;
  readonly volatilityReason: VolatilityFigure["reason"];
  readonly maxDrawdown: number;
  /** Whether that is the depth known, 0 included; otherwise it is "at least", for a deeper close may not be held. */
  readonly exactDrawdown: boolean;
}

/** Return, CAGR, volatility and deepest fall of an index over a range, with the closes really used. */
export function stretchOf(record: IndexRecord, range: DayRange): Stretch | null {
  const { series } = record;
  const period = periodCagr(series, range.from, range.to);
  if (period === null) return null;
  const [from, to] = [period.from.day, period.to.day];
  const risk = volatility(series, from, to);
  const isDocumented = documentedTurns(record);
  const [worst] = drawdownEpisodes(sliceSeries(series, from, to), { most: 1, isDocumented });
  return {
    from: period.from,
    to: period.to,
    change: period.change,
    cagr: period.cagr,
    volatility: risk.value,
    volatilityReason: risk.reason,
    maxDrawdown: worst?.depth ?? 0,
    exactDrawdown: isComplete(series, from, to) || worst === undefined || worst.exact,
  };
}

// A year's range starts with a close up to a week before it.
const ABOUT_A_YEAR_DAYS = 373;

/** The rate a year beside a change; `null` for a year and less, where the change says it all. */
export function yearlyRate({ from, to, cagr }: Stretch): number | null {
  return to.day - from.day > ABOUT_A_YEAR_DAYS ? cagr : null;
}

/** The cells for `stretchColumns`; all n/a with the reason where there is no stretch. */
export function stretchCells(t: Translator, stretch: Stretch | null): Cell[] {
  if (stretch === null) {
    const missing = { value: null, note: t("reason.no-close") };
    return [missing, missing, missing, missing, missing, missing, missing, missing];
  }
  const reason = stretch.volatilityReason;
  return [
    { value: isoFromDay(stretch.from.day) },
    { value: isoFromDay(stretch.to.day) },
    { value: stretch.from.close },
    { value: stretch.to.close },
    { value: stretch.change },
    rateCell(t, stretch),
    reason === null ? { value: stretch.volatility } : { value: null, note: t(`reason.${reason}`) },
    stretch.exactDrawdown
      ? { value: stretch.maxDrawdown }
      : { value: stretch.maxDrawdown, note: t("drawdowns.note.atLeast") },
  ];
}

/** The rate a year as a cell: a dash where the change is that of a year, n/a for less. */
export function rateCell(t: Translator, stretch: Stretch): Cell {
  if (stretch.cagr === null) return { value: null, note: t("reason.short") };
  const rate = yearlyRate(stretch);
  return rate === null ? { value: null, instead: "–" } : { value: rate };
}

/** The index in the year to date, over 1 to 20 years and since its first close, to `endDay`. */
export function periodTable(t: Translator, record: IndexRecord, endDay: number, title: string): Section {
  const rowOf = (preset: PresetField): Cell[][] => {
    const range = presetRange(record.series, presetOf(preset), endDay);
    if (range === null) return [];
    return [[{ value: presetLabel(t, preset) }, ...stretchCells(t, stretchOf(record, range))]];
  };
  const build = (): Table => ({
    columns: [{ key: "period", label: t("column.period"), kind: "text" }, ...stretchColumns(t)],
    rows: PERIODS.flatMap(rowOf),
  });
  return section({ kind: "table", id: "periods", title, build });
}
