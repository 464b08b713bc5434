import { drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { presetRange } from "@/lib/analytics/preset-range";
import { periodCagr } from "@/lib/analytics/returns/cagr";
import { periodEnd } from "@/lib/analytics/returns/period-return";
import { type VolatilityFigure, volatility } from "@/lib/analytics/risk/volatility";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import type { DayRange, Periodicity } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/field-choices";
import { boundColumn } from "./bound-column";
import { presetLabel } from "./choices";
import type { LabelledLink } from "./content/links";
import type { Cell } from "./content/table";
import { documentedTurns } from "./episode-rows";
import { annualisedNote } from "./observation-words";
import { section } from "./section";
import { presetOf } from "./shown-range";
import { type ColumnOf, tableFrom } from "./table-from";
import type { Section } from "./view";

const PERIODS: readonly PresetField[] = ["ytd", "1y", "3y", "5y", "10y", "20y", "max"];

/** What a stretch of an index came to; `null` where an end has no close. */
export interface Stretch {
  readonly from: DatedClose;
  readonly to: DatedClose;
  readonly change: number;
  readonly cagr: number | null;
  readonly volatility: number | null;
  readonly volatilityReason: VolatilityFigure["reason"];
  /** What the closes of the stretch are. */
  readonly pace: Periodicity;
  /** Whether those of the whole index keep to no spacing, so that a stretch of them says its own. */
  readonly isUneven: boolean;
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
  // Of irregular closes the stretch by itself may be regular.
  const own = sliceSeries(series, from, to);
  const risk = volatility(own, from, to);
  const isDocumented = documentedTurns(record);
  const [worst] = drawdownEpisodes(own, { most: 1, isDocumented });
  return {
    from: period.from,
    to: period.to,
    change: period.change,
    cagr: period.cagr,
    volatility: risk.value,
    volatilityReason: risk.reason,
    pace: paceOf(own),
    isUneven: paceOf(series) === "irregular",
    maxDrawdown: worst?.depth ?? 0,
    exactDrawdown: isComplete(series, from, to) || worst === undefined || worst.exact,
  };
}

// A year's range starts with a close up to a week before it.
const ABOUT_A_YEAR_DAYS = 373;

/** The rate a year as a sentence tells it beside a change; `null` for a year and less, where the change says it all. */
export function yearlyRate({ from, to, cagr }: Pick<Stretch, "from" | "to" | "cagr">): number | null {
  return to.day - from.day > ABOUT_A_YEAR_DAYS ? cagr : null;
}

/** A stretch, or why there is none: no close at the start, at the end alone, or no rates of exchange. */
export type Stretched =
  | { readonly stretch: Stretch; readonly missing: null }
  | { readonly stretch: null; readonly missing: "no-close" | "no-end" | "no-rates" };

/** As `stretchOf`, with the end that has no close where there is none. */
export function stretchedOver(record: IndexRecord, range: DayRange): Stretched {
  const stretch = stretchOf(record, range);
  if (stretch !== null) return { stretch, missing: null };
  return { stretch, missing: periodEnd(record.series, range.from) === null ? "no-close" : "no-end" };
}

/** A column of stretches: n/a with the reason where there is none. */
export function held(t: Translator, cellOf: (stretch: Stretch) => Cell | Cell["value"]) {
  return ({ stretch, missing }: Stretched) =>
    stretch === null ? { value: null, note: t(`reason.${missing}`) } : cellOf(stretch);
}

/** The columns that describe one stretch of one index; all n/a with the reason where there is none. */
function stretchColumns(t: Translator): ColumnOf<Stretched>[] {
  return [...endColumns(t), ...figureColumns(t)];
}

/** The two closes that a stretch is measured between, and their days. */
export function endColumns(t: Translator): ColumnOf<Stretched>[] {
  return [
    ["from_date", t("column.from"), "date", held(t, ({ from }) => isoFromDay(from.day))],
    ["to_date", t("column.to"), "date", held(t, ({ to }) => isoFromDay(to.day))],
    ["from_close_points", t("column.fromClose"), "level", held(t, ({ from }) => from.close)],
    ["to_close_points", t("column.toClose"), "level", held(t, ({ to }) => to.close)],
  ];
}

/**
 * What a stretch came to: return, rate a year, volatility and deepest fall. `isMixed`: of indices of several spacings, so
 * that each volatility says what it is annualised by.
 */
export function figureColumns(t: Translator, isMixed = false): ColumnOf<Stretched>[] {
  const risk = ({ volatility: value, volatilityReason: reason, pace, isUneven }: Stretch): Cell => {
    if (reason !== null) return { value: null, note: t(`reason.${reason}`) };
    return isMixed || isUneven ? { value, note: annualisedNote(t, pace) } : { value };
  };
  const fall = ({ maxDrawdown: value, exactDrawdown }: Stretch) =>
    exactDrawdown ? { value } : { value, note: t("drawdowns.note.atLeast") };
  const isExact = ({ stretch }: Stretched) => stretch?.exactDrawdown ?? null;
  return [
    ["return_percent", t("column.return"), "change", held(t, ({ change }) => change), "key"],
    ["cagr_percent", t("column.cagr"), "change", held(t, (stretch) => rateCell(t, stretch))],
    ["volatility_percent", t("column.volatility"), "percent", held(t, risk)],
    ["max_drawdown_percent", t("column.maxDrawdown"), "change", held(t, fall)],
    boundColumn("max_drawdown_is", t("drawdowns.column.depthIs"), "at_least", isExact),
  ];
}

/** The rate a year as a cell; n/a for less than 360 days. (definitions §2) */
export function rateCell(t: Translator, { cagr }: Stretch): Cell {
  return cagr === null ? { value: null, note: t("reason.short") } : { value: cagr };
}

/** The index in the year to date, over 1 to 20 years and since its first close, to `endDay`; `more` is where it goes on. */
export function periodTable(
  t: Translator,
  record: IndexRecord,
  endDay: number,
  title: string,
  more?: LabelledLink,
): Section {
  const rowOf = (preset: PresetField) => {
    const range = presetRange(record.series, presetOf(preset), endDay);
    return range === null ? [] : [{ preset, ...stretchedOver(record, range) }];
  };
  const build = () => ({
    ...(more === undefined ? {} : { more }),
    ...tableFrom(PERIODS.flatMap(rowOf), [
      ["period", t("column.period"), "text", ({ preset }) => presetLabel(t, preset)],
      ...stretchColumns(t),
    ]),
  });
  return section({ kind: "table", id: "periods", title, build });
}
