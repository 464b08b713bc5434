import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatCount, formatDay, formatLevel, formatPercent, formatRatio } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Reading } from "@/lib/plot/crosshair/nearest-readings";
import type { PlotAxis } from "@/lib/plot/plot";
import { spokenTogether, toneOf } from "./reading-text";

/** An x value in words: a date, a number of years, per cent. */
export function formatX(x: number, unit: PlotAxis["unit"], locale: Locale): string {
  if (unit === "day") return formatDay(Math.round(x), locale);
  if (unit === "fraction") return formatPercent(x, locale);
  if (unit === "level") return formatLevel(x, locale);
  if (unit === "ratio") return formatRatio(x);
  if (unit === "count") return formatCount(x, locale);
  // Fixed language and digits: the browser's own would differ from the server's.
  const years = new Intl.NumberFormat(locale === "en" ? "en-GB" : "zh-HK", {
    style: "unit",
    unit: "year",
    unitDisplay: "long",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return years.format(x);
}

function formatY(y: number, unit: PlotAxis["unit"], locale: Locale): string {
  if (unit === "fraction") return formatPercent(y, locale, { sign: true });
  if (unit === "percent") return formatPercent(y, locale);
  if (unit === "count") return formatCount(y, locale);
  return unit === "ratio" ? formatRatio(y) : formatLevel(y, locale);
}

/** Both edges of a band. */
function formatBand(low: number, high: number, unit: PlotAxis["unit"], locale: Locale): string {
  const [from, to] = [formatY(low, unit, locale), formatY(high, unit, locale)];
  return locale === "en" ? `${from} to ${to}` : `${from}至${to}`;
}

/** A reading as the reader sees and hears it: its value and, where `since` says from when, its change since the series' first value. */
export function formatReading(
  { label, y, low, first }: Reading,
  unit: PlotAxis["unit"],
  locale: Locale,
  since: string | null,
) {
  const value = low === undefined ? formatY(y, unit, locale) : formatBand(low, y, unit, locale);
  if (since === null || unit !== "level" || first <= 0) {
    return { value, change: null, spoken: `${label} ${value}` };
  }
  const fraction = changeBetween(first, y);
  const change = formatPercent(fraction, locale, { sign: true });
  return {
    value,
    change: { value: change, tone: toneOf(fraction) },
    spoken: spokenTogether([`${label} ${value}`, `${change} ${since}`], locale),
  };
}
