const DAYS_PER_YEAR = 365;
const MOST_STEPS = 200;
const SMALLEST_STEP = 1e-14;

/** Money that changes hands on a day: below 0 is paid in, above 0 is taken out. */
export interface CashFlow {
  readonly day: number;
  readonly amount: number;
}

/**
 * The money-weighted return a year as a fraction: the rate r at which Σ amount · (1 + r)^(−days / 365) is 0, with the
 * days since the first flow, as spreadsheets' XIRR. `null` where no rate does: no time passes, all that is paid in
 * comes before nothing taken out, or the signs do not follow one on the other so that there is one rate only. Of a
 * bisection that halves the logarithm of 1 + r; exact to the last digits of a double. (definitions §9)
 *
 * Throws a RangeError where an amount is not finite or a day no whole number.
 */
export function xirr(flows: readonly CashFlow[]): number | null {
  for (const { day, amount } of flows) {
    if (!Number.isFinite(amount) || !Number.isInteger(day))
      throw new RangeError(`${amount} on ${day} is no flow`);
  }
  const sorted = flows.filter(({ amount }) => amount !== 0).sort((a, b) => a.day - b.day);
  const changes = sorted.filter(
    ({ amount }, place) => place > 0 && amount > 0 !== (sorted[place - 1]?.amount ?? 0) > 0,
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (changes.length !== 1 || first === undefined || last === undefined || first.day === last.day)
    return null;
  const worthAt = (logRate: number) =>
    sorted.reduce(
      (sum, { day, amount }) => sum + amount * Math.exp((-logRate * (day - first.day)) / DAYS_PER_YEAR),
      0,
    );
  return rateOf(worthAt);
}

/** The rate at which a worth that changes its sign once is 0. */
function rateOf(worthAt: (logRate: number) => number): number | null {
  const atNothing = Math.sign(worthAt(0));
  if (atNothing === 0) return 0;
  let reach = 1 / 8;
  const side = (logRate: number) => Math.sign(worthAt(logRate));
  while (side(reach) === atNothing && side(-reach) === atNothing) {
    reach *= 2;
    if (reach > MOST_STEPS) return null;
  }
  let [near, far] = [0, side(reach) === atNothing ? -reach : reach];
  for (let step = 0; step < MOST_STEPS && Math.abs(far - near) > SMALLEST_STEP; step++) {
    const middle = (near + far) / 2;
    if (side(middle) === atNothing) near = middle;
    else far = middle;
  }
  return Math.expm1((near + far) / 2);
}
