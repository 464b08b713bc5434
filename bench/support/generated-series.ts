import { makeSeries } from "../../lib/series/make-series";
import type { Series } from "../../lib/series/series";

// Monday 24 November 1969, in days since 1970.
const FIRST_WEEKDAY = -38;
const SEED = 19_691_124;
const FIRST_CLOSE = 158.5;
const DRIFT = 0.00036;
const CALM = 0.011;
const ROUGH = 0.035;
const ROUGH_SHARE = 0.06;
const FLOOR = 10;
const CEILING = 10_000_000;

/** A daily series of made-up closes on every weekday from 24 November 1969, the same in every run. */
export function generatedWeekdays(count: number): Series {
  const days = Int32Array.from(
    { length: count },
    (_, session) => FIRST_WEEKDAY + Math.floor(session / 5) * 7 + (session % 5),
  );
  return generated(days);
}

/** The same with a close on every day from 1970 on, so that as many as one likes fit. */
export function generatedEveryDay(count: number): Series {
  const days = new Int32Array(count);
  for (let day = 0; day < count; day++) days[day] = day;
  return generated(days);
}

function generated(days: Int32Array): Series {
  const last = days.at(-1);
  const complete = last === undefined ? null : { from: days[0] ?? last, to: last };
  return makeSeries("GENERATED", days, randomWalk(days.length), complete);
}

/**
 * Closes with two decimals, a random walk with the fat tails of a market: mostly calm days, a few rough ones. It
 * turns back at a floor and at a ceiling, or millions of steps would lead it to nothing or to infinity.
 */
function randomWalk(count: number): Float64Array {
  const closes = new Float64Array(count);
  const random = mulberry32(SEED);
  let close = FIRST_CLOSE;
  for (let session = 0; session < count; session++) {
    closes[session] = Math.round(close * 100) / 100;
    const change = DRIFT + normal(random) * (random() < ROUGH_SHARE ? ROUGH : CALM);
    const next = close * Math.exp(change);
    close = next > FLOOR && next < CEILING ? next : close * Math.exp(-change);
  }
  return closes;
}

/** A number from the standard normal distribution. (Box and Muller, 1958) */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Numbers from 0 up to 1 that one seed decides. (Tommy Ettinger's Mulberry32, 2017) */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
