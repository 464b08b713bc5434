import type { DigitSlip } from "./suspicion";

/** Values that would do: from `low` to `high`, or at most `tolerance` outside. */
interface Wanted {
  readonly low: number;
  readonly high: number;
  readonly tolerance: number;
}

/**
 * The value from `low` to `high`, or at most `tolerance` outside, that a slip of the pen turns into `close`: two
 * neighbouring digits swapped, or, where no swap fits, one digit changed. Of several the nearest to the middle of
 * the range. `null` where none fits. A close stored as a 32-bit float is read as its seven digits. O(digits).
 */
export function digitSlip(close: number, low: number, high: number, tolerance: number): DigitSlip | null {
  const text = String(close === Math.fround(close) ? Number(close.toPrecision(7)) : close);
  if (text.includes("e")) return null;
  const wanted = { low, high, tolerance };
  const swapped = bestSwap(text, wanted);
  if (swapped !== null) return { kind: "swapped", value: swapped };
  const changed = bestChange(text, wanted);
  return changed === null ? null : { kind: "changed", value: changed };
}

function bestSwap(text: string, wanted: Wanted): number | null {
  const value = Number(text);
  let unit = unitOfFirstDigit(text);
  let best: number | null = null;
  for (let left = 0; left + 1 < text.length; left++) {
    if (text[left] === ".") continue;
    const right = text[left + 1] === "." ? left + 2 : left + 1;
    const first = Number(text[left]);
    const second = Number(text[right]);
    // Only what comes near is written out and read again, for sums of decimal fractions are not exact.
    if (first !== second && isNear(value + (second - first) * unit * 0.9, wanted)) {
      const swapped = text.slice(0, left) + second + text.slice(left + 1, right) + first;
      best = better(best, Number(swapped + text.slice(right + 1)), wanted);
    }
    unit /= 10;
  }
  return best;
}

function bestChange(text: string, wanted: Wanted): number | null {
  const value = Number(text);
  let unit = unitOfFirstDigit(text);
  let best: number | null = null;
  for (let place = 0; place < text.length; place++) {
    if (text[place] === ".") continue;
    const digit = Number(text[place]);
    for (let other = 0; other <= 9; other++) {
      if (other === digit || !isNear(value + (other - digit) * unit, wanted)) continue;
      best = better(best, Number(text.slice(0, place) + other + text.slice(place + 1)), wanted);
    }
    unit /= 10;
  }
  return best;
}

function unitOfFirstDigit(text: string): number {
  const point = text.indexOf(".");
  return 10 ** ((point < 0 ? text.length : point) - 1);
}

function isNear(value: number, { low, high, tolerance }: Wanted): boolean {
  return value >= low - tolerance && value <= high + tolerance;
}

function better(best: number | null, value: number, { low, high }: Wanted): number {
  const middle = (low + high) / 2;
  return best === null || Math.abs(value - middle) < Math.abs(best - middle) ? value : best;
}
