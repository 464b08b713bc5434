import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { addFinding, type FindingList } from "./finding-list";
import { LEAST_JUMP, powerOfTen } from "./power-of-ten";

/** A longer stretch on another scale is another unit or another index, not a slip of a few rows. */
const MAX_RUN = 5;

/** A jump by a power of ten: the position after it, and the power. */
interface Jump {
  readonly position: number;
  readonly power: number;
}

/**
 * Closes about 10, 100 or 1000 times too high or too low (each within a factor of 1.25, beyond any day's move):
 * runs of at most 5 that jump away and come back to where they were, by one power of ten or in turn by several,
 * each of which is a finding. At either end of the series the way there or back is enough, and the shorter side
 * is at fault (of two closes, the later). O(n).
 */
export function findDecimalSlips(series: Series, findings: FindingList): void {
  const { closes } = series;
  let open: Jump[] = [];
  let previous = closes[0] ?? Number.NaN;
  for (let position = 1; position < closes.length; position++) {
    const close = closes[position] ?? Number.NaN;
    if (Math.abs(close - previous) >= previous * LEAST_JUMP) {
      const power = powerOfTen(close, previous);
      if (power !== 0) open = withJump(series, open, { position, power }, findings);
    }
    previous = close;
  }
  reportOneSided(series, open, findings);
}

/** The jumps that are open after one more; what it ends is reported. */
function withJump(series: Series, open: Jump[], jump: Jump, findings: FindingList): Jump[] {
  const [first] = open;
  if (first === undefined) return [jump];
  if (jump.position - first.position > MAX_RUN) {
    reportOneSided(series, open, findings);
    return [jump];
  }
  const jumps = [...open, jump];
  if (totalPower(jumps) !== 0) return jumps;
  reportBetween(series, jumps, findings);
  return [];
}

/** Jumps that do not come back are slips only next to an end of the series. */
function reportOneSided(series: Series, jumps: readonly Jump[], findings: FindingList): void {
  const first = jumps[0];
  const last = jumps.at(-1);
  if (first === undefined || last === undefined) return;
  const { length } = series.closes;
  const after = length - first.position;
  if (after <= MAX_RUN && after <= first.position) {
    reportBetween(series, [...jumps, { position: length, power: 0 }], findings);
  } else if (last.position <= MAX_RUN && last.position < length - last.position) {
    reportBetween(series, [{ position: 0, power: -totalPower(jumps) }, ...jumps], findings);
  }
}

function totalPower(jumps: readonly Jump[]): number {
  return jumps.reduce((sum, { power }) => sum + power, 0);
}

/** Reports what lies between each jump and the next, where that is on another scale than the rest. */
function reportBetween(series: Series, jumps: readonly Jump[], findings: FindingList): void {
  let power = 0;
  let first = 0;
  for (const jump of jumps) {
    if (power !== 0) report(series, first, jump.position - 1, power, findings);
    power += jump.power;
    first = jump.position;
  }
}

function report(series: Series, first: number, last: number, power: number, findings: FindingList): void {
  const stretch = { ...datedClose(series, first), lastDay: at(series.days, last), count: last - first + 1 };
  addFinding(findings, { rule: "decimal-slip", ...stretch, power });
}
