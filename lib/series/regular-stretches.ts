import { median } from "d3-array";
import { at } from "./at";
import { periodicityOf, periodicityOfSpacing } from "./periodicity";
import type { DayRange, RegularPeriodicity } from "./series";

/** Days of one periodicity within an irregular series, both ends included. */
export interface RegularStretch extends DayRange {
  readonly periodicity: RegularPeriodicity;
  readonly closes: number;
}

/** Spacings on either side that say with a spacing of what kind it is, so that a holiday ends no stretch. */
const NEIGHBOURS = 4;

/**
 * The stretches of some days that are regular by themselves, in order: where the median of the spacings around
 * changes its kind, one ends and another begins. Two neighbours may share the day between them. O(n).
 */
export function regularStretches(days: Int32Array): RegularStretch[] {
  const spacings = days.subarray(1).map((day, before) => day - at(days, before));
  const kindAt = (position: number) =>
    periodicityOfSpacing(
      median(spacings.subarray(Math.max(0, position - NEIGHBOURS), position + NEIGHBOURS + 1)) ?? 0,
    );
  const kinds = Array.from(spacings, (_, position) => kindAt(position));
  const stretches: RegularStretch[] = [];
  let start = 0;
  for (let position = 1; position <= kinds.length; position++) {
    if (kinds[position] === kinds[position - 1]) continue;
    const stretch = days.subarray(start, position + 1);
    const periodicity = periodicityOf(stretch);
    if (periodicity !== "irregular") {
      stretches.push({ from: at(stretch, 0), to: at(days, position), closes: stretch.length, periodicity });
    }
    start = position;
  }
  return stretches;
}
