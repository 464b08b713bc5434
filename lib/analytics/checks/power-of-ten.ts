/** How far a close may be from ten times another, as a factor: more than any index moves in a day. */
const TOLERANCE = 1.25;

const MAX_POWER = 3;

/**
 * The least move, as a fraction of the close before, between closes of which one is ten times the other:
 * from the higher down to an eighth of it. A cheap first question; `powerOfTen` gives the answer.
 */
export const LEAST_JUMP = 1 - TOLERANCE / 10;

/**
 * The power of ten, −3 to 3, that `close` is of `reference` but for an ordinary move: 2 for 1,700,000 after
 * 17,047. 0 where the ratio is not within a factor of 1.25 of 10, 100, 1000 or their inverses.
 */
export function powerOfTen(close: number, reference: number): number {
  if (Math.abs(close - reference) < LEAST_JUMP * reference) return 0;
  const ratio = close / reference;
  const power = Math.round(Math.log10(ratio));
  if (power === 0 || Math.abs(power) > MAX_POWER) return 0;
  const rest = ratio / 10 ** power;
  return rest <= TOLERANCE && rest * TOLERANCE >= 1 ? power : 0;
}
