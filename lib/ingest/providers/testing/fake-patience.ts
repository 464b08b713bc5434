import type { Patience } from "@/lib/ingest/providers/fetch/retry-policy";

/** A clock that only moves by sleeping, and at once; chance that is always the same. */
export interface FakePatience extends Patience {
  /** Every wait so far, in seconds. */
  readonly slept: readonly number[];
  /** Lets the time-out of the request under way run out. */
  expire(): void;
}

/** A fake clock that stands at `start` (milliseconds since 1970-01-01 UTC). */
export function fakePatience({ start = 0, chance = 0.5 } = {}): FakePatience {
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
