/**
 * Why a figure is undefined: `sparse`, it needs every session and some are not held; `irregular`, it needs closes that
 * are evenly far apart; `not-daily`, it needs daily closes and these are further apart; `too-few`, there are too few returns to say anything; `short`, it is a rate
 * a year of less than 360 days; `still`, it is a ratio to a deviation or a fall of zero.
 */
export type MissingReason = "sparse" | "irregular" | "not-daily" | "too-few" | "short" | "still";

/** A figure that may be undefined, with the reason; `reason` is `null` exactly where `value` is not. */
export interface Figure<Reason extends MissingReason = MissingReason> {
  readonly value: number | null;
  readonly reason: Reason | null;
}

/** The figure that could be computed. */
export function definedFigure(value: number): Figure<never> {
  return { value, reason: null };
}

/** The figure that could not, and why. */
export function missingFigure<Reason extends MissingReason>(reason: Reason): Figure<Reason> {
  return { value: null, reason };
}
