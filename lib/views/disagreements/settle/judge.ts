import type { Sense } from "@/lib/reference/claims/claim";

/** How a claim stands to the data. */
export const VERDICTS = ["holds", "rounding", "out-of-date", "does-not-hold", "undecidable"] as const;
export type Verdict = (typeof VERDICTS)[number];

// Half of the last place that a figure is stated to is rounding by the rule; up to one and a half, by some other.
const ROUNDED = 0.5 + 1e-9;
const ROUNDED_OTHERWISE = 1.5;
const NEAR = 0.05;

const unitOf = (stated: number): number => 10 ** -(String(stated).split(".")[1]?.length ?? 0);

/**
 * How a stated figure stands to the computed one. `exact`: equal to the last place stated holds, one unit of that place
 * off is rounding. `over` and `nearly`: the computed size is at least as large, or up to 5 % smaller, and rounding where
 * it equals the stated one to its last place. `about`: equal to the last place holds, within 5 % is rounding. Figures of
 * other signs never hold.
 */
export function judge(stated: number, computed: number, sense: Sense): Verdict {
  if (stated * computed < 0) return "does-not-hold";
  const [size, actual] = [Math.abs(stated), Math.abs(computed)];
  const off = Math.abs(size - actual);
  const unit = unitOf(size);
  const isEqual = off <= ROUNDED * unit;
  const holds = {
    exact: isEqual,
    about: isEqual,
    over: actual >= size,
    nearly: actual <= size && actual >= size * (1 - NEAR),
  }[sense];
  if (holds) return "holds";
  if (sense === "about") return off <= NEAR * size ? "rounding" : "does-not-hold";
  return isEqual || (sense === "exact" && off <= ROUNDED_OTHERWISE * unit) ? "rounding" : "does-not-hold";
}

/** What holds or does not. */
export function ifSo(holds: boolean): Verdict {
  return holds ? "holds" : "does-not-hold";
}
