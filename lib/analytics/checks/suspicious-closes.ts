import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { findCalendarDifferences } from "./calendar-differences";
import { findDecimalSlips } from "./decimal-slips";
import { emptyFindingList, unlistedCounts } from "./finding-list";
import { findGaps } from "./gaps";
import { findRepeats } from "./repeats";
import type { SessionCalendar } from "./session-calendar";
import { findSpikes } from "./spikes";
import { RULES, type Rule, type Suspicion } from "./suspicion";
import { findWeekends } from "./weekends";

/** What looks wrong in a series. */
export interface SuspiciousCloses {
  /** By day, then by rule; at most the first 1,000 of each rule. */
  readonly found: readonly Suspicion[];
  /** How many of each rule were found beyond those. */
  readonly unlisted: Readonly<Record<Rule, number>>;
}

/**
 * Everything suspicious in the complete stretch of a series; nothing is altered. With a calendar of the market's
 * sessions, days that differ from it as well. Closes outside the complete stretch are far apart by nature and are
 * not judged: without such a stretch, nothing is found. O(n + sessions + f log f), f findings.
 */
export function suspiciousCloses(series: Series, calendar: SessionCalendar | null = null): SuspiciousCloses {
  const findings = emptyFindingList();
  if (series.complete !== null) {
    const sessions = sliceSeries(series, series.complete.from, series.complete.to);
    findDecimalSlips(sessions, findings);
    findSpikes(sessions, findings);
    findRepeats(sessions, findings);
    findWeekends(sessions, calendar, findings);
    findGaps(sessions, findings);
    if (calendar !== null) findCalendarDifferences(sessions, calendar, findings);
  }
  const found = findings.found.sort((a, b) => a.day - b.day || RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
  return { found, unlisted: unlistedCounts(findings) };
}
