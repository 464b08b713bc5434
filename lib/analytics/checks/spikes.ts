import { datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { digitSlip } from "./digit-slip";
import { addFinding, type FindingList, isListing } from "./finding-list";
import { powerOfTen } from "./power-of-ten";
import type { DigitSlip } from "./suspicion";
import { isTypicalMoveAtMost, typicalMove } from "./typical-move";

/** The least move away that is looked at, a fraction. */
const FLOOR = 0.01;
/** "Undone": the move is this many times what is left of it a session later, and the floor more. */
const TIMES_LEFT = 3;
/** The smaller move against the typical one around; seven medians are nearly five standard deviations. */
const TIMES_TYPICAL = 7;
/** Sessions on each side whose moves say how wild the very days were. */
const NEAR = 5;
/** The smaller move against the second largest of those: the largest may be news, or another error. */
const TIMES_NEAR = 4;

/** In wild times only a close that a slip of the pen explains closely: a large move, undone nearly to the point. */
const WILD_FLOOR = 0.05;
const WILD_TIMES_LEFT = 20;
const WILD_TIMES_TYPICAL = 1.5;
/** How far outside its neighbours the explaining value may lie, as a share of the smaller move. */
const WILD_TOLERANCE = 1 / 16;

/** How far outside its neighbours an explaining value may lie: typical moves, and share of the smaller move. */
const EXPLAINED_TYPICAL = 3;
const EXPLAINED_SHARE = 1 / 4;

/**
 * Large moves that the next session undid. m is the smaller of the moves to and from the close, r what is left of
 * them, |P_{t+1} / P_{t−1} − 1|, all as fractions. Suspicious is m ≥ 3 r + 1 %, ≥ 7 typical moves and ≥ 4 times
 * the second largest other move within 5 sessions. Crashes and rebounds come in wild weeks and fail the last
 * comparison. In such weeks a close counts only if m ≥ 5 %, ≥ 20 r and ≥ 1.5 typical moves, and one changed digit
 * or two swapped ones explain it to within m/16.
 *
 * The first and the last close, and closes a power of ten off, are not judged here. Nothing is found among fewer
 * than 5 moves. O(n).
 */
export function findSpikes(series: Series, findings: FindingList): void {
  const { closes } = series;
  let previous = closes[0] ?? Number.NaN;
  let close = closes[1] ?? Number.NaN;
  for (let position = 1; position + 1 < closes.length; position++) {
    const next = closes[position + 1] ?? Number.NaN;
    // One comparison that nearly always fails is twice as fast as two that often hold.
    if (previous * FLOOR + Math.abs(next - previous) * TIMES_LEFT <= Math.abs(close - previous)) {
      reportIfSpike(series, position, previous, close, next, findings);
    }
    previous = close;
    close = next;
  }
}

function reportIfSpike(
  series: Series,
  position: number,
  previous: number,
  close: number,
  next: number,
  findings: FindingList,
): void {
  const { closes } = series;
  const move = Math.min(Math.abs(close / previous - 1), Math.abs(next / close - 1));
  const left = Math.abs(next / previous - 1);
  const isCalm = move >= FLOOR + TIMES_LEFT * left && isCalmBut(closes, position, move);
  const isLarge = move >= WILD_FLOOR && move >= WILD_TIMES_LEFT * left;
  if (!(isCalm || isLarge) || powerOfTen(close, previous) !== 0) return;
  if (isCalm && isTypicalMoveAtMost(closes, position, move / TIMES_TYPICAL)) {
    const tolerance = Math.min(EXPLAINED_TYPICAL * typicalMove(closes, position), EXPLAINED_SHARE * move);
    const isListed = isListing(findings, "spike");
    list(series, position, isListed ? explain(previous, close, next, tolerance) : null, findings);
  } else if (isLarge && isTypicalMoveAtMost(closes, position, move / WILD_TIMES_TYPICAL)) {
    const explanation = explain(previous, close, next, WILD_TOLERANCE * move);
    if (explanation !== null) list(series, position, explanation, findings);
  }
}

/** The slip that leads from a value between the neighbours, or `tolerance` (a fraction) outside, to the close. */
function explain(previous: number, close: number, next: number, tolerance: number): DigitSlip | null {
  return digitSlip(close, Math.min(previous, next), Math.max(previous, next), tolerance * previous);
}

/** Whether at most one other move within 5 sessions is more than a quarter of `move`. */
function isCalmBut(closes: Float64Array, position: number, move: number): boolean {
  const limit = move / TIMES_NEAR;
  const last = Math.min(closes.length - 1, position + 1 + NEAR);
  let above = 0;
  for (let other = Math.max(1, position - NEAR); other <= last; other++) {
    if (other === position || other === position + 1) continue;
    const previous = closes[other - 1] ?? Number.NaN;
    if (Math.abs((closes[other] ?? Number.NaN) - previous) > limit * previous && ++above > 1) return false;
  }
  return true;
}

function list(series: Series, position: number, explanation: DigitSlip | null, findings: FindingList): void {
  const found = datedClose(series, position);
  const [previous, next] = [datedClose(series, position - 1), datedClose(series, position + 1)];
  const change = found.close / previous.close - 1;
  addFinding(findings, { rule: "spike", ...found, previous, next, change, explanation });
}
