import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { addFinding, type FindingList } from "./finding-list";

/** Longer gaps are marked everywhere. (definitions §0) */
const MAX_GAP_DAYS = 7;
/** Closes further apart than this are not those of neighbouring sessions, but for holidays. */
const MAX_DAILY_SPACING_DAYS = 4;
/** No market has as many holidays in a row, each within a few sessions of the last. */
const LEAST_WIDE_SPACINGS = 10;

/** Five spacings of at least a day within so many days: none of them is wide. */
const STRIDE = 5;
const STRIDE_DAYS = MAX_DAILY_SPACING_DAYS + STRIDE - 1;

/**
 * Neighbouring closes more than 7 calendar days apart, each a `gap`; but a stretch of 10 or more spacings in a
 * row that are all above 4 days, as weekly, monthly and yearly closes have, is one `wide-spacing` instead. O(n).
 */
export function findGaps(series: Series, findings: FindingList): void {
  const { days } = series;
  let position = 1;
  while (position < days.length) {
    if (isStrideDaily(days, position)) {
      position += STRIDE;
      continue;
    }
    const end = endOfWide(days, position);
    if (end >= position) report(series, position - 1, end, findings);
    position = Math.max(position, end) + 1;
  }
}

/** Whether the five spacings from the one before `position` on are seen at a glance not to be wide. */
function isStrideDaily(days: Int32Array, position: number): boolean {
  const end = position + STRIDE - 1;
  return end < days.length && (days[end] ?? 0) - (days[position - 1] ?? 0) <= STRIDE_DAYS;
}

/** The last position of the wide spacings from the one before `position` on; the one before it without any. */
function endOfWide(days: Int32Array, position: number): number {
  let end = position - 1;
  let day = days[end] ?? 0;
  while (end + 1 < days.length) {
    const next = days[end + 1] ?? 0;
    if (next - day <= MAX_DAILY_SPACING_DAYS) break;
    day = next;
    end++;
  }
  return end;
}

function report(series: Series, first: number, last: number, findings: FindingList): void {
  if (last - first >= LEAST_WIDE_SPACINGS) {
    const stretch = { ...datedClose(series, first), lastDay: at(series.days, last), count: last - first + 1 };
    addFinding(findings, { rule: "wide-spacing", ...stretch });
    return;
  }
  for (let position = first + 1; position <= last; position++) {
    const calendarDays = at(series.days, position) - at(series.days, position - 1);
    if (calendarDays <= MAX_GAP_DAYS) continue;
    const previous = datedClose(series, position - 1);
    addFinding(findings, { rule: "gap", ...datedClose(series, position), previous, calendarDays });
  }
}
