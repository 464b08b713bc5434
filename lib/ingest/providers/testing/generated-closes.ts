import { requireDay } from "@/lib/series/day";

/** A close of our own making. */
export interface GeneratedClose {
  readonly day: number;
  readonly close: number;
}

/** Closes of our own making for the weekdays from one date to another: some 20,000 points, two decimals. */
export function generatedCloses(from: string, to: string): GeneratedClose[] {
  const closes: GeneratedClose[] = [];
  for (let day = requireDay(from); day <= requireDay(to); day += 1) {
    const weekday = (((day + 4) % 7) + 7) % 7;
    if (weekday === 0 || weekday === 6) continue;
    closes.push({ day, close: generatedClose(day) });
  }
  return closes;
}

/** The close of our own making of a day number. */
function generatedClose(day: number): number {
  return 20_000 + ((((day * 7919) % 100_003) + 100_003) % 100_003) / 100;
}

/** The two arrays of these closes. */
export function arraysOf(closes: readonly GeneratedClose[]): { days: Int32Array; closes: Float64Array } {
  return {
    days: Int32Array.from(closes, ({ day }) => day),
    closes: Float64Array.from(closes, ({ close }) => close),
  };
}
