import { LRUCache } from "lru-cache";

/** How many attempts an address may have, and in which time. */
export interface AttemptBounds {
  readonly most: number;
  readonly windowMs: number;
}

const MOST_ADDRESSES = 10_000;

/** Counts failed attempts by address in a moving window of time. In memory: a process that starts begins anew. */
export class AttemptWindow {
  readonly #bounds: AttemptBounds;
  readonly #failures = new LRUCache<string, readonly number[]>({ max: MOST_ADDRESSES });

  constructor(bounds: AttemptBounds) {
    this.#bounds = bounds;
  }

  /** How many seconds an address has to wait for its next attempt; 0 where it may try. */
  secondsToWait(address: string, now: number): number {
    const recent = this.#recent(address, now);
    const oldest = recent[recent.length - this.#bounds.most];
    return oldest === undefined ? 0 : Math.ceil((oldest + this.#bounds.windowMs - now) / 1000);
  }

  /** Notes an attempt that failed. */
  fail(address: string, now: number): void {
    this.#failures.set(address, [...this.#recent(address, now), now]);
  }

  /** Forgets the failures of an address: it succeeded. */
  succeed(address: string): void {
    this.#failures.delete(address);
  }

  #recent(address: string, now: number): readonly number[] {
    return (this.#failures.get(address) ?? []).filter((at) => at > now - this.#bounds.windowMs);
  }
}
