import { isoFromDay, requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { DayRange, Series } from "@/lib/series/series";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/series/weekday";
import type { Rule, Suspicion } from "../suspicion";
import type { SuspiciousCloses } from "../suspicious-closes";

/** A Monday, on which generated series start. */
export const START = requireDay("2001-01-01");

/** The first `count` Mondays to Fridays from a day on. */
export function weekdays(count: number, start: number = START): Int32Array {
  const days = new Int32Array(count);
  let day = start;
  for (let position = 0; position < count; day++) {
    const weekday = weekdayOf(day);
    if (weekday !== SATURDAY && weekday !== SUNDAY) days[position++] = day;
  }
  return days;
}

/** A complete series of generated closes, on weekdays unless other days are given. */
export function generatedSeries(closes: ArrayLike<number>, days = weekdays(closes.length)): Series {
  return makeSeries("GENERATED", days, Float64Array.from(closes), stretchOf(days));
}

/**
 * Generated closes of two decimals: a walk from 10,000 by steps of up to `step` (a fraction), no close equal to
 * the one before. The same for the same seed.
 */
export function generatedWalk(count: number, seed = 1, step = 0.01): number[] {
  let state = seed;
  let close = 10_000;
  const closes: number[] = [];
  for (let position = 0; position < count; position++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const next = Math.round(close * (1 + step * ((state >>> 0) / 2 ** 31 - 1)) * 100) / 100;
    close = next === close ? next + 0.01 : next;
    closes.push(close);
  }
  return closes;
}

/** The values with some of them replaced, by position. */
export function withPlanted(values: readonly number[], planted: Readonly<Record<number, number>>): number[] {
  return values.map((value, position) => planted[position] ?? value);
}

/** What was found as `rule day` lines. */
export function named({ found }: SuspiciousCloses | { readonly found: readonly Suspicion[] }): string[] {
  return found.map(({ rule, day }) => `${rule} ${isoFromDay(day)}`);
}

/** The ISO days of one rule's findings. */
export function daysOf(rule: Rule, { found }: SuspiciousCloses): string[] {
  return found.filter((each) => each.rule === rule).map(({ day }) => isoFromDay(day));
}

function stretchOf(days: Int32Array): DayRange | null {
  const from = days[0];
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
