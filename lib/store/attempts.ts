import { AnswerQueue } from "./answer-queue";
import { atMost } from "./at-most";

/** What came of a read: its value, why it failed, or that it is still under way. */
export type Outcome<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "slow" };

interface Attempt<T> {
  readonly startedAt: number;
  /** Never rejects. */
  readonly outcome: Promise<Outcome<T>>;
  failed: Outcome<T> | null;
}

const RETRY_AFTER_MS = 2000;
const SLOW = { state: "slow" } as const;

/**
 * Reads by name, a few at a time. All who want the same share one read, and after a failure nobody starts it anew
 * for two seconds, so that a database in trouble gets one question more and not one from every reader.
 */
export class Attempts<T> {
  readonly #attempts = new Map<string, Attempt<T>>();
  readonly #queue: AnswerQueue;

  constructor(atOnce: number, waitMs: number) {
    this.#queue = new AnswerQueue(atOnce, waitMs);
  }

  /** How many there are: under way, or failed within the last two seconds. */
  get size(): number {
    return this.#attempts.size;
  }

  /**
   * The outcome of the read under this name, started where none is under way: what is known of it `waitMs` after
   * its start, at once where that has passed. Never rejects.
   */
  async outcome(name: string, waitMs: number, read: () => Promise<T>): Promise<Outcome<T>> {
    const attempt = this.#attempts.get(name) ?? this.#start(name, read);
    if (attempt.failed !== null) return attempt.failed;
    const left = attempt.startedAt + waitMs - performance.now();
    return left <= 0 ? SLOW : atMost(left, attempt.outcome, SLOW);
  }

  #start(name: string, read: () => Promise<T>): Attempt<T> {
    const settle = async (): Promise<Outcome<T>> => {
      try {
        const value = await this.#queue.add(read);
        this.#attempts.delete(name);
        return { state: "done", value };
      } catch (error) {
        const outcome = { state: "failed", error } as const;
        attempt.failed = outcome;
        // Names are as many as readers make up: what failed is not kept for longer than it counts.
        setTimeout(() => this.#attempts.delete(name), RETRY_AFTER_MS).unref();
        return outcome;
      }
    };
    const attempt: Attempt<T> = {
      startedAt: performance.now(),
      // The read begins when the attempt is there for it to be noted in.
      outcome: Promise.resolve().then(settle),
      failed: null,
    };
    this.#attempts.set(name, attempt);
    return attempt;
  }
}
