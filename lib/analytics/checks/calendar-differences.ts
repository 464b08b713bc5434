import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import { positionOnOrAfter } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { addFinding, type FindingList } from "./finding-list";
import type { SessionCalendar } from "./session-calendar";

/**
 * What a series and a calendar of the same market disagree on, where both reach: a close on a day that is not a
 * session is a `shut-day`, a session without a close, between the first and the last, a `missing-session`.
 * O(n + sessions).
 */
export function findCalendarDifferences(
  series: Series,
  calendar: SessionCalendar,
  findings: FindingList,
): void {
  const { days } = series;
  const { symbol } = calendar;
  if (days.length === 0) return;
  const from = Math.max(at(days, 0), calendar.from);
  const to = Math.min(at(days, days.length - 1), calendar.to);
  let position = positionOnOrAfter(days, from);
  let session = positionOnOrAfter(calendar.days, from);
  while (true) {
    const day = days[position] ?? Number.POSITIVE_INFINITY;
    const sessionDay = calendar.days[session] ?? Number.POSITIVE_INFINITY;
    if (Math.min(day, sessionDay) > to) return;
    if (day < sessionDay && !calendar.isUnheld(day)) {
      addFinding(findings, { rule: "shut-day", ...datedClose(series, position), calendar: symbol });
    }
    if (day > sessionDay)
      addFinding(findings, { rule: "missing-session", day: sessionDay, calendar: symbol });
    if (day <= sessionDay) position++;
    if (day >= sessionDay) session++;
  }
}
