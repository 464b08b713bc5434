import type { FilledDays, Suspicion } from "@/lib/analytics/checks/suspicion";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/series/weekday";
import { type FileCloses, isCopy, keptRows, lineOfDay } from "./found";

/** A file without the closes of weekends that were filled in. */
export interface WithoutFilledDays {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
  readonly warnings: readonly Finding[];
}

/**
 * Rule `filled-days`, a warning: in a stretch that has closes on both days of nearly every weekend, as `findWeekends`
 * finds it, those dated Saturday or Sunday that repeat the close before or after are no sessions and are left out.
 * O(n · s), s stretches.
 */
export function withoutFilledDays(file: FileCloses, suspicions: readonly Suspicion[]): WithoutFilledDays {
  const stretches = suspicions.filter((each): each is FilledDays => each.rule === "filled-days");
  if (stretches.length === 0) return { file, rowsLeftOut: 0, warnings: [] };
  const counts = stretches.map(() => ({ dates: 0, leftOut: 0 }));
  const isKept = Uint8Array.from(file.days, (day, position) => {
    // A stretch begins and ends with a Saturday; the Sundays beside them belong to it.
    const stretch = stretches.findIndex(({ day: from, lastDay }) => day >= from - 1 && day <= lastDay + 1);
    const count = counts[stretch];
    if (count === undefined || !isWeekend(day)) return 1;
    count.dates += 1;
    if (!isCopy(file, position)) return 1;
    count.leftOut += 1;
    return 0;
  });
  return {
    file: keptRows(file, isKept),
    rowsLeftOut: counts.reduce((sum, { leftOut }) => sum + leftOut, 0),
    warnings: stretches.map(({ day, lastDay, close }, stretch) => {
      const { dates, leftOut } = counts[stretch] ?? { dates: 0, leftOut: 0 };
      const place = { date: isoFromDay(day), line: lineOfDay(file, day), close };
      return makeFinding("filled-days", place, {
        count: dates,
        rows: leftOut,
        lastDate: isoFromDay(lastDay),
      });
    }),
  };
}

function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}
