import PQueue from "p-queue";

/** Reads that are done a few at a time. One that waits too long for its turn is given up; that counts as a failure. */
export class AnswerQueue {
  readonly #queue: PQueue;
  readonly #withinMs: number;

  constructor(atOnce: number, withinMs: number) {
    this.#queue = new PQueue({ concurrency: atOnce });
    this.#withinMs = withinMs;
  }

  /** Does the work in its turn. Rejects with the work's error, or where the turn did not come in time. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const waiting = new AbortController();
    const tooLate = () => waiting.abort(new Error("timeout: too many reads at once"));
    const timer = setTimeout(tooLate, this.#withinMs);
    const begin = () => {
      clearTimeout(timer);
      return work();
    };
    return this.#queue.add(begin, { signal: waiting.signal });
  }
}
