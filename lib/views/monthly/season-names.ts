import { capitalised } from "@/lib/format/capitalised";
import { formatMonth, formatMonthName } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { SeasonPeriod, Seasons } from "./seasons";

/** A season's name inside a sentence: `March`, `3月`; `the first quarter`, `第一季`. */
export function seasonName(t: Translator, by: Seasons["by"], season: number): string {
  return by === "month"
    ? formatMonthName(season, t.locale, "long")
    : t(`monthly.quarter.${quarterOf(season)}`);
}

const QUARTERS = ["1", "2", "3", "4"] as const;
const quarterOf = (season: number) => QUARTERS[season] ?? "1";

/** A season's name where it stands first or alone: `March`, `The first quarter`. */
export function leadingSeasonName(t: Translator, by: Seasons["by"], season: number): string {
  return capitalised(seasonName(t, by, season));
}

/** A period's own name, standing first or alone: `Oct 1987`, `1987年10月`; `The fourth quarter of 1987`. */
export function periodName(t: Translator, by: Seasons["by"], { start, season, year }: SeasonPeriod): string {
  return by === "month"
    ? formatMonth(start, t.locale)
    : t("monthly.quarterOfYear", { quarter: leadingSeasonName(t, by, season), year: String(year) });
}

/** A season's name over a column: `Mar`, `3月`; `Q1`, `第一季`. */
export function shortSeasonName(t: Translator, by: Seasons["by"], season: number): string {
  return by === "month"
    ? formatMonthName(season, t.locale, "short")
    : t(`monthly.quarterShort.${quarterOf(season)}`);
}

/** The years of the range shown, as `1990–2000`; `none`, which messages know, where everything is shown. */
export function rangeName(t: Translator, { periods, isWhole }: Seasons): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (isWhole || first === undefined || last === undefined) return "none";
  return t("monthly.range", {
    one: first.year === last.year ? "yes" : "no",
    first: String(first.year),
    last: String(last.year),
  });
}
