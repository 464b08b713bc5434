/** A close as the naive store has it. */
export interface NaiveClose {
  readonly close: number;
  readonly isSession: boolean;
  /** Stated by a file that was not preferred. */
  readonly isOpen?: boolean;
}

export type NaiveSeries = ReadonlyMap<number, NaiveClose>;

/**
 * The rules of an import written down once more, row by row on a map, with decimals as text and whole numbers: to hold
 * the store to, not to be fast. Closes have at most eight decimals.
 */
export class NaiveStore {
  private series: Map<number, NaiveClose>;
  private readonly shipped: readonly number[];

  constructor(shipped: NaiveSeries) {
    this.series = new Map(shipped);
    this.shipped = [...shipped].filter(([, { isSession }]) => isSession).map(([day]) => day);
  }

  /** The series now, by day. */
  get present(): NaiveSeries {
    return new Map([...this.series].sort(([a], [b]) => a - b));
  }

  /** Imports the closes of a file and returns whether anything changed. */
  import(file: ReadonlyMap<number, number>, prefer: "stored" | "file"): boolean {
    const before = JSON.stringify([...this.present]);
    const unsettled = this.unsettledDay;
    const end = Math.max(...file.keys());
    for (const [day, close] of file) {
      this.importRow(day, close, prefer, prefer === "file" || (day === unsettled && day < end));
    }
    for (const [day, { isSession }] of this.present) {
      if (!isSession && this.isInsideLongestRun(day)) this.series.delete(day);
    }
    return JSON.stringify([...this.present]) !== before;
  }

  private get unsettledDay(): number | null {
    const last = [...this.present].filter(([, { isSession }]) => isSession).at(-1);
    return last?.[1].isOpen === true ? last[0] : null;
  }

  private importRow(day: number, close: number, prefer: "stored" | "file", isPreferred: boolean): void {
    const isOpen = prefer === "stored";
    const stored = this.series.get(day);
    if (stored === undefined) {
      const isBetweenShipped = this.shipped.some((one) => one < day) && this.shipped.some((one) => one > day);
      if (prefer === "file" || !isBetweenShipped) this.series.set(day, { close, isSession: true, isOpen });
      return;
    }
    const takesFile = isPreferred && !saySame(stored.close, close);
    this.series.set(day, takesFile ? { close, isSession: true, isOpen } : { ...stored, isSession: true });
  }

  private isInsideLongestRun(day: number): boolean {
    const run = longestRun([...this.present].filter(([, { isSession }]) => isSession).map(([one]) => one));
    return day > (run[0] ?? day) && day < (run.at(-1) ?? day);
  }
}

/** The longest list of sessions in which none comes more than 21 days after the one before; the last of several. */
export function longestRun(sessions: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const day of sessions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || day - last > 21) runs.push([day]);
    else run.push(day);
  }
  return runs.reduce((longest, run) => (run.length >= longest.length ? run : longest), []);
}

function saySame(a: number, b: number): boolean {
  const [left, right] = [a.toFixed(8), b.toFixed(8)];
  const decimals = Math.min(
    ...[left, right].map((text) => text.replace(/0+$/, "").split(".")[1]?.length ?? 0),
  );
  const [x, y] = [left, right].map((text) => BigInt(text.replace(".", "")));
  if (x === undefined || y === undefined) return false;
  const [smaller, larger] = x < y ? [x, y] : [y, x];
  const difference = larger - smaller;
  const wholePoints = larger - (larger % 10n ** 8n);
  const isRounded = 2n * difference <= 10n ** BigInt(8 - decimals);
  return (isRounded || smaller === wholePoints) && 1000n * difference <= larger;
}
