import type { Locale } from "@/lib/i18n/locale";
import { dayFromIso } from "@/lib/series/day";

const DAYS_PER_YEAR = 365.25;
const DAYS_IN_WORDS = 365;
const MS_PER_DAY = 86_400_000;

/**
 * How long before an instant a day was, as the browser's own words: `98 days ago`, `3 years ago`; `98日前`. Days are those
 * of Greenwich, on which no market is ahead; empty for a day that has not begun there, or that the calendar has not.
 */
export function ageText(date: string, now: number, locale: Locale): string {
  const day = dayFromIso(date);
  const days = day === null ? -1 : Math.floor(now / MS_PER_DAY) - day;
  if (days < 0) return "";
  const isLong = days >= DAYS_IN_WORDS;
  const format = new Intl.RelativeTimeFormat(locale === "zh-Hant" ? "zh-HK" : "en", {
    // "Last year" would be another year than twelve months ago.
    numeric: isLong ? "always" : "auto",
  });
  const text = isLong
    ? format.format(-Math.max(1, Math.floor(days / DAYS_PER_YEAR)), "year")
    : format.format(-days, "day");
  return locale === "zh-Hant" ? text.replaceAll(" ", "") : text;
}
