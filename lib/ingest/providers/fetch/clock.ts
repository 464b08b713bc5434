import { setTimeout as wait } from "node:timers/promises";

/** Clock, waiting and chance, in one place so that a test neither waits nor rolls dice. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as that aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** A signal that aborts after so many milliseconds. */
  timeOut(milliseconds: number): AbortSignal;
}

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
  random: () => Math.random(),
  timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
};
