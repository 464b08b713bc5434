import type { Finding } from "@/lib/analytics/checks/finding";
import type { FilledDays, Suspicion } from "@/lib/analytics/checks/suspicion";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/analytics/checks/weekday";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { type FileCloses, lineOfDay } from "./found";

/** A file without the closes of weekends that were filled in. */
export interface WithoutFilledDays {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
  readonly warnings: readonly Finding[];
}

/**
 * Rule `filled-days`, a warning: in a stretch that has closes on both days of nearly every weekend, as `findWeekends`
 * finds it, those dated Saturday or Sunday that repeat the close before are no sessions and are left out. O(n · s), s
 * stretches.
 */
export function withoutFilledDays(file: FileCloses, suspicions: readonly Suspicion[]): WithoutFilledDays {
  const stretches = suspicions.filter((each): each is FilledDays => each.rule === "filled-days");
  if (stretches.length === 0) return { file, rowsLeftOut: 0, warnings: [] };
  const leftOut = stretches.map(() => 0);
  const isKept = Uint8Array.from(file.days, (day, position) => {
    const stretch = stretches.findIndex(({ day: from, lastDay }) => day >= from && day <= lastDay);
    if (stretch < 0 || !isCopyOnWeekend(file, position)) return 1;
    leftOut[stretch] = (leftOut[stretch] ?? 0) + 1;
    return 0;
  });
  const kept = (_: number, position: number) => isKept[position] === 1;
  return {
    file: {
      days: file.days.filter(kept),
      closes: file.closes.filter(kept),
      lines: file.lines.filter(kept),
    },
    rowsLeftOut: leftOut.reduce((sum, rows) => sum + rows, 0),
    warnings: stretches.map(({ day, lastDay, close, count }, stretch) => ({
      rule: "filled-days",
      severity: "warning",
      date: isoFromDay(day),
      line: lineOfDay(file, day),
      close,
      details: { count, rows: leftOut[stretch] ?? 0, lastDate: isoFromDay(lastDay) },
    })),
  };
}

function isCopyOnWeekend({ days, closes }: FileCloses, position: number): boolean {
  const weekday = weekdayOf(at(days, position));
  return (weekday === SATURDAY || weekday === SUNDAY) && closes[position] === closes[position - 1];
}
