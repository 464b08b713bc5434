import type { Clock } from "@/lib/ingest/providers/fetch/clock";

/** A clock that only moves by sleeping, and at once; chance that is always the same. */
export interface FakeClock extends Clock {
  /** Every wait so far, in seconds. */
  readonly slept: readonly number[];
  /** Lets the time-out of the request under way run out. */
  expire(): void;
}

/** A fake clock that stands at `start` (milliseconds since 1970-01-01 UTC). */
export function fakeClock({ start = 0, chance = 0.5 } = {}): FakeClock {
  const slept: number[] = [];
  let time = start;
  let timeOut = new AbortController();
  return {
    slept,
    now: () => time,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds / 1000);
      time += milliseconds;
    },
    random: () => chance,
    timeOut() {
      timeOut = new AbortController();
      return timeOut.signal;
    },
    expire: () => timeOut.abort(new DOMException("The operation timed out", "TimeoutError")),
  };
}
