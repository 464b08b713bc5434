/** Closes on each side of a position that say what moves are usual there, three months in all. */
const REACH = 32;
/** Fewer moves than this say nothing about what is usual. */
const LEAST_MOVES = 5;

/**
 * Whether the typical move around a position is at most `limit`: the median of |P_t / P_{t−1} − 1| within 32
 * closes on either side, closes that did not move left out. The median, so that the very spikes it is to judge do
 * not raise it. Asks only how many moves lie below, for sorting them takes far longer. False
 * where fewer than 5 closes moved.
 */
export function isTypicalMoveAtMost(closes: Float64Array, position: number, limit: number): boolean {
  const last = Math.min(closes.length - 1, position + REACH);
  let balance = 0;
  let moves = 0;
  let previous = closes[Math.max(0, position - REACH - 1)] ?? Number.NaN;
  for (let other = Math.max(1, position - REACH); other <= last; other++) {
    const close = closes[other] ?? Number.NaN;
    const change = Math.abs(close - previous);
    if (change > 0) {
      moves++;
      balance += change <= limit * previous ? 1 : -1;
    }
    previous = close;
  }
  return moves >= LEAST_MOVES && balance >= 0;
}

/** The typical move around a position itself, a fraction (of an even number the upper median); 0 where no close moved. */
export function typicalMove(closes: Float64Array, position: number): number {
  const last = Math.min(closes.length - 1, position + REACH);
  const moves = new Float64Array(2 * REACH + 1);
  let count = 0;
  for (let other = Math.max(1, position - REACH); other <= last; other++) {
    const move = Math.abs((closes[other] ?? Number.NaN) / (closes[other - 1] ?? Number.NaN) - 1);
    if (move > 0) moves[count++] = move;
  }
  return moves.subarray(0, count).sort()[Math.floor(count / 2)] ?? 0;
}
