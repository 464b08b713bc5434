import type { Finding } from "@/lib/findings/finding";
import type { Fault } from "./price-file-error";

const MOST_KEPT = 50;

/** Faults as they are found: the first 50 are kept, all are counted. */
export interface FaultList<Found extends Finding = Fault> {
  readonly faults: readonly Found[];
  readonly total: number;
}

/** A list to add faults to; it never holds more than 50, however long the file. */
export class GrowingFaultList<Found extends Finding = Fault> implements FaultList<Found> {
  readonly faults: Found[] = [];
  total = 0;

  /** Counts a fault and keeps it, if it is among the first 50; only then is it put into words. */
  add(inWords: () => Found): void {
    this.total += 1;
    if (!this.isFull) this.faults.push(inWords());
  }

  /** Whether 50 faults are kept, so that a further one is only counted. */
  get isFull(): boolean {
    return this.faults.length >= MOST_KEPT;
  }
}

/** A few faults, or none, as a list. */
export function faultListOf<Found extends Finding>(found: ReadonlyArray<Found | null>): FaultList<Found> {
  const faults = found.filter((each) => each !== null);
  return { faults, total: faults.length };
}

/** Several lists as one, in the order of lines; of more than 50 faults the earliest are kept. */
export function mergeFaults<Found extends Finding>(lists: ReadonlyArray<FaultList<Found>>): FaultList<Found> {
  const faults = lists.flatMap((list) => list.faults).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  return { faults: faults.slice(0, MOST_KEPT), total };
}
