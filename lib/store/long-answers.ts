import { setImmediate as nextTurn } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import PQueue from "p-queue";
import { enqueue } from "@/lib/queue/enqueue";

/** More long answers wait to be made than may wait. */
export class TooManyLongAnswers extends Error {
  override readonly name = "TooManyLongAnswers";
}

/** Makes an answer; between its steps it calls `pause`, which rejects where nobody waits for it any more. */
export type MakeAnswer<T> = (pause: () => Promise<void>) => Promise<T>;

interface Job<T> {
  readonly made: Promise<T>;
  readonly given: AbortController;
  waiting: number;
}

/**
 * Answers that take a second of the processor or more: made one at a time, in steps between which others are answered,
 * once for all who ask for the same, cached up to so many bytes, and given up when all who asked have left.
 */
export class LongAnswers<T extends object> {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #jobs = new Map<string, Job<T>>();
  readonly #cache: LRUCache<string, T>;
  readonly #mostWaiting: number;

  constructor(
    bounds: { readonly mostBytes: number; readonly mostWaiting: number },
    bytesOf: (answer: T) => number,
  ) {
    this.#cache = new LRUCache({
      maxSize: bounds.mostBytes,
      sizeCalculation: (answer) => bytesOf(answer) + 1,
    });
    this.#mostWaiting = bounds.mostWaiting;
  }

  /**
   * The answer of this key. Rejects with TooManyLongAnswers where too many others are to be made before it, with the
   * signal's reason where it aborts, and as `make` does.
   */
  async answer(key: string, make: MakeAnswer<T>, signal: AbortSignal): Promise<T> {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    signal.throwIfAborted();
    const job = this.#jobs.get(key) ?? this.#begin(key, make);
    job.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        job.waiting -= 1;
        if (job.waiting === 0) job.given.abort();
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      job.made.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  #begin(key: string, make: MakeAnswer<T>): Job<T> {
    if (this.#queue.size >= this.#mostWaiting) throw new TooManyLongAnswers();
    const given = new AbortController();
    const pause = async () => {
      await nextTurn();
      given.signal.throwIfAborted();
    };
    const work = async () => {
      const answer = await make(pause);
      this.#cache.set(key, answer);
      return answer;
    };
    const job: Job<T> = { made: this.#inTurn(key, work, given.signal), given, waiting: 0 };
    this.#jobs.set(key, job);
    return job;
  }

  /** Who gives up takes it out of the line; once it has begun, its own pauses end it, and only then comes the next. */
  async #inTurn(key: string, work: () => Promise<T>, given: AbortSignal): Promise<T> {
    given.addEventListener("abort", () => this.#jobs.delete(key), { once: true });
    try {
      return await enqueue(this.#queue, given, work);
    } finally {
      if (!given.aborted) this.#jobs.delete(key);
    }
  }
}
