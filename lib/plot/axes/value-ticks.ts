import { ticks } from "d3-array";
import type { PlotAxis, PlotTick } from "@/lib/plot/plot";

const MOST_LOG_TICKS = 11;
const FEWEST_LOG_TICKS = 4;

function logSteps([low, high]: readonly [number, number], digits: readonly number[]): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const digit of digits) {
      // From the text, for 10 ** −1 * 2 is not 0.2.
      const value = Number(`${digit}e${power}`);
      if (value >= low && value <= high) values.push(value);
    }
  }
  return values;
}

/**
 * Round values of a domain for a value axis. Linear: about `count` in steps of 1, 2 or 5. Log: 1-2-5 of each
 * power of ten; powers alone (every second, third …) where that is too many, linear steps where too few.
 */
export function valueTicks(
  domain: readonly [number, number],
  scale: "linear" | "log",
  count = 6,
): readonly number[] {
  const linear = ticks(domain[0], domain[1], count);
  if (scale === "linear") return linear;
  const fine = logSteps(domain, [1, 2, 5]);
  if (fine.length < FEWEST_LOG_TICKS) return linear.filter((value) => value > 0);
  if (fine.length <= MOST_LOG_TICKS) return fine;
  const powers = logSteps(domain, [1]);
  const every = Math.ceil(powers.length / MOST_LOG_TICKS);
  return powers.filter((_, position) => position % every === 0);
}

/** Ticks with their labels, shown at every width. */
export function labelled(values: readonly number[], format: (value: number) => string): PlotTick[] {
  return values.map((value) => ({ value, label: format(value), minWidth: 0, belowWidth: null }));
}

/** An axis of values over a domain, with about `count` labelled ticks. */
export function valueAxis(
  { scale, domain, unit }: Pick<PlotAxis, "scale" | "domain" | "unit">,
  format: (value: number) => string,
  count?: number,
): PlotAxis {
  return { scale, domain, ticks: labelled(valueTicks(domain, scale, count), format), unit };
}
