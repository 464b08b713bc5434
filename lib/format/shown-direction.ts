const SIGNIFICANT_DIGITS = 12;
const LEAST_SHOWN = 0.005;

/**
 * Which way a change goes as it is shown, a fraction in per cent or points as they are, both with two decimals: `none`
 * for `null` and for what rounds to 0.00, so that a zero is never in the colour of a rise or a fall.
 */
export function shownDirection(change: number | null, unit: "fraction" | "points"): "up" | "down" | "none" {
  if (change === null) return "none";
  const shown = Math.abs(unit === "fraction" ? change * 100 : change);
  if (Number(shown.toPrecision(SIGNIFICANT_DIGITS)) < LEAST_SHOWN) return "none";
  return change > 0 ? "up" : "down";
}
