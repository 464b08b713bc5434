/**
 * The level by the divisor, what is counted per point of the index: Σ price × issued shares × free-float factor × cap
 * factor, over the divisor.
 */
export function levelByDivisor(total: number, divisor: number): number {
  return total / divisor;
}

/**
 * The level by the chain, as the publisher writes it: the last level × what is counted now over what the same
 * companies, shares and factors were worth then.
 */
export function chainedLevel(previousLevel: number, previousTotal: number, currentTotal: number): number {
  return previousLevel * (currentTotal / previousTotal);
}

/** The divisor at which a capitalisation gives a level. */
export function divisorFor(total: number, level: number): number {
  return total / level;
}

/**
 * The level in its simple form: capitalisation over that of the base day × level of the base day. It is the chain with
 * one link: right as long as no company, share or factor has changed since.
 */
export function simpleLevel(total: number, baseTotal: number, baseLevel: number): number {
  return (total / baseTotal) * baseLevel;
}
