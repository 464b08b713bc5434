/** One round of capping: who is over the cap, and what is handed on to those who are not. */
export interface CapStep {
  /** The weights that the round begins with, as fractions, in the order given. */
  readonly before: Float64Array;
  /** Positions over the cap in this round, the heaviest first; they are held at the cap from here on. */
  readonly over: readonly number[];
  /** What they have above the cap together, handed on to the others by their weights. */
  readonly excess: number;
  /** The weights that the round ends with; some may be over the cap now, for the next round. */
  readonly after: Float64Array;
}

export type Capping =
  | {
      readonly kind: "capped";
      readonly steps: readonly CapStep[];
      /** For each company 0–1, 1 where it is not capped: capitalisation × factor gives the weights. */
      readonly capFactors: readonly number[];
      readonly weights: Float64Array;
    }
  /** No weights are under such a cap: at least so many companies have to count. */
  | { readonly kind: "refused"; readonly least: number };

// 1 / 0.07 and its like end in other digits than on paper: what differs by less than this is the same.
const SAME = 1e-12;

/** How many companies an index needs for none to be over the cap: 13 at 8 %; no number is enough for a cap of 0. */
export function leastUnderCap(cap: number): number {
  return cap > 0 ? Math.max(1, Math.ceil((1 / cap) * (1 - SAME))) : Number.POSITIVE_INFINITY;
}

/**
 * Caps weights in rounds: whoever is over the cap is held at it, and what they have above it is handed on to those
 * that are not held, in proportion to their capitalisations, until none is over. A round ends with at least one more
 * held, and nobody is let go, so there are no more rounds than companies. The order given makes no difference.
 *
 * Handing on raises all who are not held by one factor, so whoever is held next is the heaviest of them: sorted once,
 * each round goes on where the last one ended, in O(n log n) for all rounds; the weights of a round are made when
 * somebody asks for them.
 * @param capitalisations before the cap, finite; what is not above 0 does not count and is never held
 * @param cap the largest weight, 0–1; 1 and above caps nothing
 */
export function capIteration(capitalisations: readonly number[], cap: number): Capping {
  const heaviest = heaviestFirst(capitalisations);
  const least = leastUnderCap(cap);
  if (heaviest.length < least) return { kind: "refused", least };
  const rounds = roundsOf(capitalisations, heaviest, cap);
  const weightsAt = (round: number) => weightsOfRound(capitalisations, heaviest, cap, rounds, round);
  const steps = rounds.slice(1).map(
    ({ held, excess }, index): CapStep => ({
      get before() {
        return weightsAt(index);
      },
      over: heaviest.slice(rounds[index]?.held ?? 0, held),
      excess,
      get after() {
        return weightsAt(index + 1);
      },
    }),
  );
  return {
    kind: "capped",
    steps,
    capFactors: capFactorsOf(capitalisations, heaviest, cap, rounds),
    weights: weightsAt(rounds.length - 1),
  };
}

/** The state after a round: how many of the heaviest are held, and the weight per unit of capitalisation of the others. */
interface Round {
  readonly held: number;
  readonly scale: number;
  readonly excess: number;
}

function heaviestFirst(capitalisations: readonly number[]): readonly number[] {
  const counted: number[] = [];
  capitalisations.forEach((value, position) => {
    if (value > 0) counted.push(position);
  });
  return counted.sort((a, b) => (capitalisations[b] ?? 0) - (capitalisations[a] ?? 0) || a - b);
}

function roundsOf(capitalisations: readonly number[], heaviest: readonly number[], cap: number): Round[] {
  const free = sumsFrom(capitalisations, heaviest);
  const rounds: Round[] = [];
  let held = 0;
  let excess = 0;
  for (;;) {
    const rest = free[held] ?? 0;
    const scale = rest > 0 ? Math.max(0, 1 - held * cap) / rest : 0;
    rounds.push({ held, scale, excess });
    const before = held;
    excess = 0;
    for (; held < heaviest.length; held++) {
      const weight = valueAt(capitalisations, heaviest, held) * scale;
      if (weight <= cap * (1 + SAME)) break;
      excess += weight - cap;
    }
    if (held === before) return rounds;
  }
}

/** What all from a place in the order on have together; summed from the lightest, so that none is lost. */
function sumsFrom(capitalisations: readonly number[], heaviest: readonly number[]): Float64Array {
  const sums = new Float64Array(heaviest.length + 1);
  for (let place = heaviest.length - 1; place >= 0; place--) {
    sums[place] = (sums[place + 1] ?? 0) + valueAt(capitalisations, heaviest, place);
  }
  return sums;
}

function weightsOfRound(
  capitalisations: readonly number[],
  heaviest: readonly number[],
  cap: number,
  rounds: readonly Round[],
  round: number,
): Float64Array {
  const { held, scale } = rounds[round] ?? { held: 0, scale: 0 };
  const weights = new Float64Array(capitalisations.length);
  heaviest.forEach((position, place) => {
    weights[position] = place < held ? cap : (capitalisations[position] ?? 0) * scale;
  });
  return weights;
}

/** Where all are held, the lightest has the factor 1 and the others what makes them as heavy. */
function capFactorsOf(
  capitalisations: readonly number[],
  heaviest: readonly number[],
  cap: number,
  rounds: readonly Round[],
): readonly number[] {
  const { held, scale } = rounds.at(-1) ?? { held: 0, scale: 0 };
  const counted = scale > 0 ? cap / scale : valueAt(capitalisations, heaviest, heaviest.length - 1);
  const factors = new Array<number>(capitalisations.length).fill(1);
  for (const position of heaviest.slice(0, held)) {
    factors[position] = Math.min(1, counted / (capitalisations[position] ?? 1));
  }
  return factors;
}

function valueAt(capitalisations: readonly number[], heaviest: readonly number[], place: number): number {
  return capitalisations[heaviest[place] ?? -1] ?? 0;
}
