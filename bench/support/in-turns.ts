const rounds = 10;

/** One of several that do some work over and over, each time measured in milliseconds. */
export interface Contender {
  readonly name: string;
  /** Does the work some times; the milliseconds of each. */
  run(): readonly number[];
}

/** A contender that works in this process, `runs` times in a turn. */
export function contender(name: string, work: () => unknown, runs: number): Contender {
  return { name, run: () => Array.from({ length: runs }, () => timed(work)) };
}

/**
 * The median of each. They take turns, so that what else the machine does meanwhile falls on all of them; a first
 * round warms up and does not count.
 */
export function mediansInTurns(contenders: readonly Contender[]): Map<Contender, number> {
  const took = new Map(contenders.map((each): [Contender, number[]] => [each, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [each, all] of took) {
      const turn = each.run();
      if (round > 0) all.push(...turn);
    }
  }
  return new Map([...took].map(([each, all]) => [each, median(all)]));
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The middle of some numbers, the mean of the two middle ones where their count is even; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
