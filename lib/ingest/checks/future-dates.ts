import { makeFinding } from "@/lib/findings/finding";
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
    (place) => makeFinding("future-date", place, { today: isoFromDay(today) }),
  );
}
