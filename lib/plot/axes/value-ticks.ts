import { ticks } from "d3-array";
import type { PlotAxis, PlotTick } from "@/lib/plot/plot";

const FEWEST_LOG_TICKS = 4;
// px from one label to the next: in comfort, and at least.
const WIDE_GAP = 24;
const LEAST_GAP = 16;
const PIXELS = 384;
const LOWEST_SHARE = 0.16;
// A power of ten that is an end of the domain but for the last bit of its arithmetic is on it.
const LAST_BITS = 1e-12;

function logSteps([low, high]: readonly [number, number], digits: readonly number[]): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high) + LAST_BITS; power++) {
    for (const digit of digits) {
      // From the text, for 10 ** −1 * 2 is not 0.2.
      const value = Number(`${digit}e${power}`);
      const isOn = value >= low * (1 - LAST_BITS) && value <= high * (1 + LAST_BITS);
      if (isOn) values.push(Math.min(high, Math.max(low, value)));
    }
  }
  return values;
}

/** How many px lie between the two nearest values of a log axis. */
function leastGap(values: readonly number[], [low, high]: readonly [number, number], pixels: number): number {
  const ratios = values.slice(1).map((value, position) => Math.log(value / (values[position] ?? value)));
  return (Math.min(...ratios) / Math.log(high / low)) * pixels;
}

/** Whether the lowest tick stands near the lower end of an axis. */
function reachesLow(
  [first = Number.POSITIVE_INFINITY]: readonly number[],
  [low, high]: readonly [number, number],
  scale: "linear" | "log",
): boolean {
  const place = scale === "log" ? Math.log : Number;
  return place(first) - place(low) <= (place(high) - place(low)) * LOWEST_SHARE;
}

/** Steps of 1, 2 or 5, somewhat finer ones where these would leave the lower end without a tick. */
function linearTicks(domain: readonly [number, number], count: number): readonly number[] {
  const wanted = [count, Math.round((count * 4) / 3)].map((each) => ticks(domain[0], domain[1], each));
  return wanted.find((values) => reachesLow(values, domain, "linear")) ?? wanted[0] ?? [];
}

function logTicks(domain: readonly [number, number], count: number, pixels: number): readonly number[] {
  const has = (values: readonly number[], gap: number) => leastGap(values, domain, pixels) >= gap;
  const fine = logSteps(domain, [1, 2, 5]);
  if (fine.length >= FEWEST_LOG_TICKS) {
    if (has(fine, WIDE_GAP)) return fine;
    const two = logSteps(domain, [1, 3]);
    if (has(two, LEAST_GAP)) return two;
    const powers = logSteps(domain, [1]);
    const every = Math.ceil(LEAST_GAP / Math.max(1, leastGap(powers, domain, pixels)));
    return powers.filter((_, position) => position % every === 0);
  }
  const finer = logSteps(domain, [1, 2, 3, 5, 7]);
  if (finer.length >= FEWEST_LOG_TICKS && has(finer, LEAST_GAP)) return finer;
  const linear = [count, 2 * count]
    .map((wanted) => ticks(domain[0], domain[1], wanted).filter((value) => value > 0))
    .filter((values) => has(values, LEAST_GAP));
  return linear.find((values) => reachesLow(values, domain, "log")) ?? linear[0] ?? finer;
}

/** How many ticks of a linear axis there are about, and how long the axis is in px, where that is known. */
interface TickRoom {
  readonly count?: number;
  readonly pixels?: number;
}

/**
 * Round values of a domain for a value axis. Linear: about `count` in steps of 1, 2 or 5, from near its lower end on. Log: 1-2-5 of each power of
 * ten; 1-3 where those would crowd, powers alone where these would too; where less than a power is shown finer ones, from
 * near its lower end on where there is room.
 */
export function valueTicks(
  domain: readonly [number, number],
  scale: "linear" | "log",
  { count = 6, pixels = PIXELS }: TickRoom = {},
): readonly number[] {
  return scale === "log" ? logTicks(domain, count, pixels) : linearTicks(domain, count);
}

/** Ticks with their labels, shown at every width. */
export function labelled(values: readonly number[], format: (value: number) => string): PlotTick[] {
  return values.map((value) => ({ value, label: format(value), minWidth: 0, belowWidth: null }));
}

/** An axis of values over a domain, with labelled ticks as above. */
export function valueAxis(
  { scale, domain, unit }: Pick<PlotAxis, "scale" | "domain" | "unit">,
  format: (value: number) => string,
  room?: TickRoom,
): PlotAxis {
  return { scale, domain, ticks: labelled(valueTicks(domain, scale, room), format), unit };
}
