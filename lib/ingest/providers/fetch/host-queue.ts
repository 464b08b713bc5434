/** Lets work on one host happen one after the other; hosts do not wait for each other. */
export class HostTurns {
  readonly #lastOf = new Map<string, Promise<void>>();

  /**
   * Does the work when all earlier work on the host has ended, well or badly. Rejects with the signal's reason,
   * at once, where it aborts while waiting; the work is then never begun.
   */
  async take<Result>(host: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const earlier = this.#lastOf.get(host) ?? Promise.resolve();
    const mine = earlier.then(() => {
      signal.throwIfAborted();
      return work();
    });
    this.#lastOf.set(
      host,
      mine.then(
        () => {},
        () => {},
      ),
    );
    await untilAborted(earlier, signal);
    return await mine;
  }
}

async function untilAborted(earlier: Promise<void>, signal: AbortSignal): Promise<void> {
  let stopListening = () => {};
  const aborted = new Promise<void>((resolve) => {
    const listener = () => resolve();
    signal.addEventListener("abort", listener, { once: true });
    stopListening = () => signal.removeEventListener("abort", listener);
    if (signal.aborted) resolve();
  });
  try {
    await Promise.race([earlier, aborted]);
  } finally {
    stopListening();
  }
  signal.throwIfAborted();
}
