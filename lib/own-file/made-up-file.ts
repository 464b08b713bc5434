import { randomLcg, randomNormal } from "d3-random";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/series/weekday";

const FIRST = requireDay("2005-01-03");
const LAST = requireDay("2024-12-31");
const WEEKEND: readonly number[] = [SATURDAY, SUNDAY];
const SEED = 0.1964;
const START = 100;
// A rise of some 7 % a year, and swings of some 18 %, wilder in stretches.
const DAILY_DRIFT = 0.00033;
const DAILY_DEVIATION = 0.0085;
const WILD_DEVIATION = 0.02;
const CALM_TO_WILD = 0.006;
const WILD_TO_CALM = 0.02;

/**
 * A price file of a fund that there never was: a close each weekday from 2005 to 2024, the same at every call. Generated,
 * and named so, for readers who want to see the page before they have a file at hand.
 */
export function madeUpFile(): string {
  const chance = randomLcg(SEED);
  const shock = randomNormal.source(chance)();
  const rows = ["Date,Made-up close"];
  let close = START;
  let isWild = false;
  for (let day = FIRST; day <= LAST; day++) {
    if (WEEKEND.includes(weekdayOf(day))) continue;
    rows.push(`${isoFromDay(day)},${close.toFixed(2)}`);
    isWild = isWild ? chance() > WILD_TO_CALM : chance() < CALM_TO_WILD;
    const fall = isWild ? -DAILY_DRIFT : DAILY_DRIFT;
    close *= Math.exp(fall + shock() * (isWild ? WILD_DEVIATION : DAILY_DEVIATION));
  }
  return `${rows.join("\n")}\n`;
}
