import { LRUCache } from "lru-cache";

/** How many attempts there may be, and in which time. */
export interface AttemptBounds {
  readonly each: number;
  /** Of all together: whoever changes the address at each attempt gets no further. */
  readonly all: number;
  readonly windowMs: number;
}

const MOST_ADDRESSES = 10_000;
const ALL = "";

/** Counts failed attempts by address in a moving window of time. In memory: a process that starts begins anew. */
export class AttemptWindow {
  readonly #bounds: AttemptBounds;
  readonly #failures: LRUCache<string, readonly number[]>;

  constructor(bounds: AttemptBounds) {
    this.#bounds = bounds;
    this.#failures = new LRUCache({ max: MOST_ADDRESSES });
  }

  /** How many seconds an address has to wait for its next attempt; 0 where it may try. */
  secondsToWait(address: string, now: number): number {
    const { each, all } = this.#bounds;
    return Math.max(this.#wait(`at ${address}`, each, now), this.#wait(ALL, all, now));
  }

  /** Notes an attempt that failed. */
  fail(address: string, now: number): void {
    for (const key of [`at ${address}`, ALL]) this.#failures.set(key, [...this.#recent(key, now), now]);
  }

  /** Forgets the failures of an address: it succeeded. */
  succeed(address: string): void {
    this.#failures.delete(`at ${address}`);
  }

  #wait(key: string, most: number, now: number): number {
    const recent = this.#recent(key, now);
    const oldest = recent[recent.length - most];
    return oldest === undefined ? 0 : Math.ceil((oldest + this.#bounds.windowMs - now) / 1000);
  }

  #recent(key: string, now: number): readonly number[] {
    return (this.#failures.get(key) ?? []).filter((at) => at > now - this.#bounds.windowMs);
  }
}
