/**
 * A figure that may be undefined, with the reason: `sparse` where it needs every session and some are not held,
 * `too-few` where there are too few returns to say anything. `reason` is `null` exactly where `value` is not.
 */
export interface Figure {
  readonly value: number | null;
  readonly reason: "sparse" | "too-few" | null;
}

/** The figure that could be computed. */
export function definedFigure(value: number): Figure {
  return { value, reason: null };
}

/** The figure that could not, and why. */
export function missingFigure(reason: "sparse" | "too-few"): Figure {
  return { value: null, reason };
}
