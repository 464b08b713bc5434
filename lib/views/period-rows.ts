import { periodCagr } from "@/lib/analytics/cagr";
import { presetRange } from "@/lib/analytics/preset-range";
import { maxDrawdown } from "@/lib/analytics/underwater";
import { type VolatilityFigure, volatility } from "@/lib/analytics/volatility";
import type { Translator } from "@/lib/i18n/translator";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/fields";
import { presetLabel } from "./choices";
import { presetOf } from "./shown-range";
import type { Cell, Column, Table } from "./view";

const PERIODS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

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
  readonly maxDrawdown: number | null;
}

/** Return, CAGR, volatility and deepest fall of a series over a range, with the closes really used. */
export function stretchOf(series: Series, range: DayRange): Stretch | null {
  const period = periodCagr(series, range.from, range.to);
  if (period === null) return null;
  const risk = volatility(series, period.from.day, period.to.day);
  return {
    from: period.from,
    to: period.to,
    change: period.change,
    cagr: period.cagr,
    volatility: risk.value,
    volatilityReason: risk.reason,
    maxDrawdown: maxDrawdown(sliceSeries(series, period.from.day, period.to.day)),
  };
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
    stretch.cagr === null ? { value: null, note: t("reason.short") } : { value: stretch.cagr },
    reason === null ? { value: stretch.volatility } : { value: null, note: t(`reason.${reason}`) },
    { value: stretch.maxDrawdown },
  ];
}

/** The index over 1, 3, 5, 10 and 20 years and since its first close, to `endDay`. */
export function periodTable(t: Translator, series: Series, endDay: number, caption: string): Table {
  const rows = PERIODS.flatMap((preset): Cell[][] => {
    const range = presetRange(series, presetOf(preset), endDay);
    if (range === null) return [];
    return [[{ value: presetLabel(t, preset) }, ...stretchCells(t, stretchOf(series, range))]];
  });
  return {
    id: "periods",
    caption,
    columns: [{ key: "period", label: t("column.period"), kind: "text" }, ...stretchColumns(t)],
    rows,
  };
}
