import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatCount, formatDay, formatLevel, formatPercent, formatRatio } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Reading } from "@/lib/plot/crosshair/nearest-readings";
import type { PlotAxis, PlotTone } from "@/lib/plot/plot";

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
  return unit === "ratio" ? formatRatio(y) : formatLevel(y, locale);
}

/** A reading as the reader sees and hears it: its value and, where `since` says from when, its change since the series' first value. */
export function formatReading(
  { label, y, first }: Reading,
  unit: PlotAxis["unit"],
  locale: Locale,
  since: string | null,
) {
  const value = formatY(y, unit, locale);
  if (since === null || unit !== "level" || first <= 0) {
    return { value, change: null, spoken: `${label} ${value}` };
  }
  const fraction = changeBetween(first, y);
  const change = formatPercent(fraction, locale, { sign: true });
  const tone: PlotTone | null = fraction === 0 ? null : fraction > 0 ? "up" : "down";
  const comma = locale === "en" ? ", " : "，";
  return { value, change: { value: change, tone }, spoken: `${label} ${value}${comma}${change} ${since}` };
}
