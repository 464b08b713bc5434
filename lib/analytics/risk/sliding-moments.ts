import { at } from "@/lib/series/at";

/** Windows over some values: the positions of the first and last value of each; neither ever goes back. */
export interface Windows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Of each window: its mean, and Σ(x − mean)². */
export interface SlidingMoments {
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Mean and sum of squares of windows that move forward, of one length or of many. Each window is the end of a block,
 * summed backwards once, joined with what followed it, summed as it comes: O(n) whatever the lengths, and without the
 * drift of a running sum, from which values are taken off again. (Chan, Golub and LeVeque, 1983, for the join; the two
 * halves are those of a queue made of two stacks)
 *
 * Windows must not be empty, nor go back.
 */
export function slidingMoments(values: Float64Array, { starts, ends }: Windows): SlidingMoments {
  const means = new Float64Array(starts.length);
  const squares = new Float64Array(starts.length);
  // Of the values from each position up to the border of the blocks.
  const tails = { means: new Float64Array(values.length), squares: new Float64Array(values.length) };
  let border = 0;
  let [count, mean, sum] = [0, 0, 0];
  for (let window = 0; window < starts.length; window++) {
    const [start, end] = [at(starts, window), at(ends, window)];
    if (start >= border) {
      sumBackwards(values, start, end, tails);
      border = end + 1;
      [count, mean, sum] = [0, 0, 0];
    }
    while (border + count <= end) {
      const value = at(values, border + count);
      const distance = value - mean;
      count += 1;
      mean += distance / count;
      sum += distance * (value - mean);
    }
    const held = border - start;
    const apart = mean - at(tails.means, start);
    const share = count / (held + count);
    means[window] = at(tails.means, start) + apart * share;
    squares[window] = at(tails.squares, start) + sum + apart * apart * held * share;
  }
  return { means, squares };
}

/** Welford's mean and sum of squares of the values from each position of a block to its end. */
function sumBackwards(values: Float64Array, start: number, end: number, tails: SlidingMoments): void {
  let [count, mean, sum] = [0, 0, 0];
  for (let position = end; position >= start; position--) {
    const value = at(values, position);
    const distance = value - mean;
    count += 1;
    mean += distance / count;
    sum += distance * (value - mean);
    tails.means[position] = mean;
    tails.squares[position] = sum;
  }
}
