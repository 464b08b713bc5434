import { setTimeout as wait } from "node:timers/promises";
import { StoreHeldError } from "./store-error";

/** As long as a very large load takes, so that whoever waits for it comes next. */
export const MOST_WAITED_MS = 10 * 60_000;
const RETRY_MS = 250;

/** How long somebody waits for a store that another process has. */
export interface Turn {
  readonly mostMs: number;
  /** Told once, where there is something to wait for. */
  readonly waiting: () => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What `open` gives of the embedded store, tried again for as long as another process has it. Rejects as `open` does: with
 * the last StoreHeldError where the other one still has it after `mostMs`; and where the signal ends the waiting.
 */
export async function inTurn<T>(open: () => Promise<T>, { mostMs, waiting, signal }: Turn): Promise<T> {
  const until = performance.now() + mostMs;
  for (let isTold = false; ; isTold = true) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreHeldError) || performance.now() > until) throw error;
    }
    if (!isTold) waiting();
    await wait(RETRY_MS, undefined, { signal });
  }
}
