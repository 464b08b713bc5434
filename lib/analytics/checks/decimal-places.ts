/** Closes on each side that say how finely closes are written. */
const REACH = 8;
const MAX_PLACES = 6;
/** Half the last bit of a 32-bit float, in which some providers store their closes, as a fraction. */
const SINGLE_PRECISION = 2 ** -24;
/** A few closes with a digit more than the others do not make them finer. */
const SHARE_THAT_FITS = 0.9;

/**
 * The number of decimal places that the closes around a position are written with, 0 to 6: the smallest with
 * which nine in ten of the 8 on either side can be written. 2568.300048828125, a 32-bit 2568.3, has one.
 */
export function decimalPlaces(closes: Float64Array, position: number): number {
  const first = Math.max(0, position - REACH);
  const last = Math.min(closes.length - 1, position + REACH);
  const enough = SHARE_THAT_FITS * (last - first + 1);
  let places = 0;
  while (places < MAX_PLACES && countWith(closes, first, last, places) < enough) places++;
  return places;
}

function countWith(closes: Float64Array, first: number, last: number, places: number): number {
  const scale = 10 ** places;
  let count = 0;
  for (let position = first; position <= last; position++) {
    const scaled = (closes[position] ?? Number.NaN) * scale;
    if (Math.abs(scaled - Math.round(scaled)) <= scaled * SINGLE_PRECISION) count++;
  }
  return count;
}
