import type PQueue from "p-queue";

/**
 * Does the work in its turn and gives what it gives. Rejects with the signal's reason, at once, where that aborts
 * before the turn has come; the work is then never begun. Once begun, the work alone says when its turn is over: what
 * p-queue does with a signal, going on with the next while aborted work still cleans up, would let two overlap.
 */
export function enqueue<T>(queue: PQueue, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const leave = () => waiting.abort(signal.reason);
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  return queue
    .add(
      () => {
        signal.removeEventListener("abort", leave);
        return work();
      },
      { signal: waiting.signal },
    )
    .finally(() => signal.removeEventListener("abort", leave));
}
