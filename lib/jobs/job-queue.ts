/** More work waits for its turn than may wait. */
export class TooManyWaiting extends Error {
  override readonly name = "TooManyWaiting";
}

/** Lets work happen one after the other; more than so many waiting are turned away. */
export class Turns {
  readonly #mostWaiting: number;
  #inLine = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** Throws TooManyWaiting where work that came now would be turned away. */
  requireRoom(): void {
    if (this.#inLine > this.#mostWaiting) throw new TooManyWaiting();
  }

  /** Whether work that came now would have to wait. */
  get isTaken(): boolean {
    return this.#inLine > 0;
  }

  /**
   * Does the work when all earlier work has ended, well or badly. Rejects with TooManyWaiting at once, and with the
   * signal's reason where it aborted before the turn came; the work is then never begun.
   */
  async take<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    this.requireRoom();
    this.#inLine += 1;
    const mine = this.#last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    this.#last = mine.then(
      () => {},
      () => {},
    );
    try {
      return await mine;
    } finally {
      this.#inLine -= 1;
    }
  }
}
