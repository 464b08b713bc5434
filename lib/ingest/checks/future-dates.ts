import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { type FileCloses, faultsWhere, type RuleFaults } from "./found";

/**
 * Rule `future-date`, a fault: a close dated after `today`, a day number. Nobody knows it, so that the dates of the
 * whole file are in doubt, most often for day and month swapped.
 */
export function futureDates(file: FileCloses, today: number): RuleFaults {
  return faultsWhere(
    file,
    (position) => at(file.days, position) > today,
    (position) => ({
      rule: "future-date",
      severity: "fault",
      date: isoFromDay(at(file.days, position)),
      line: at(file.lines, position),
      close: at(file.closes, position),
      details: { today: isoFromDay(today) },
    }),
  );
}
