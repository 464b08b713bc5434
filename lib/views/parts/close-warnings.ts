import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { RULES, type Rule } from "@/lib/analytics/checks/suspicion";
import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { suspicionTexts } from "@/lib/findings/suspicion-text";
import type { Locale } from "@/lib/i18n/locale";
import type { Series } from "@/lib/series/series";

/** Rules that judge closes of any periodicity; the others know what sessions are like. */
const ANY_PERIODICITY: ReadonlySet<Rule> = new Set(["decimal-slip"]);

/**
 * What looks wrong in a series, as texts; of weekly to yearly closes only what does not take sessions, and of irregular
 * ones not which sessions they lack.
 */
export function closeWarnings(series: Series, calendar: SessionCalendar | null, locale: Locale): string[] {
  const suspicious = suspiciousCloses(series, series.periodicity === "irregular" ? null : calendar);
  return suspicionTexts(mayHoldSessions(series) ? suspicious : withoutSessionRules(suspicious), locale);
}

/** Irregular closes may be sessions in part. */
function mayHoldSessions({ periodicity }: Series): boolean {
  return periodicity === "daily" || periodicity === "irregular";
}

function withoutSessionRules({ found, unlisted }: SuspiciousCloses): SuspiciousCloses {
  const kept = { ...unlisted };
  for (const rule of RULES) if (!ANY_PERIODICITY.has(rule)) kept[rule] = 0;
  return { found: found.filter(({ rule }) => ANY_PERIODICITY.has(rule)), unlisted: kept };
}
