import { formatMonth, formatMonthName } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { SeasonPeriod, Seasons } from "./seasons";

/** A season's name in a sentence: `March`, `3月`; `The first quarter`, `第一季`. */
export function seasonName(t: Translator, by: Seasons["by"], season: number): string {
  return by === "month"
    ? formatMonthName(season, t.locale, "long")
    : t(`monthly.quarter.${quarterOf(season)}`);
}

const QUARTERS = ["1", "2", "3", "4"] as const;
const quarterOf = (season: number) => QUARTERS[season] ?? "1";

/** A period's own name: `Oct 1987`, `1987年10月`; `the fourth quarter of 1987`. */
export function periodName(t: Translator, by: Seasons["by"], { start, season, year }: SeasonPeriod): string {
  return by === "month"
    ? formatMonth(start, t.locale)
    : t("monthly.quarterOfYear", { quarter: seasonName(t, by, season), year: String(year) });
}

/** A season's name over a column: `Mar`, `3月`; `Q1`, `第一季`. */
export function shortSeasonName(t: Translator, by: Seasons["by"], season: number): string {
  return by === "month"
    ? formatMonthName(season, t.locale, "short")
    : t(`monthly.quarterShort.${quarterOf(season)}`);
}
