import { RateLimiterMemory, RateLimiterPrisma } from "rate-limiter-flexible";
import type { Db } from "@/lib/db/database";

/** How many attempts a key has within how many seconds from the first. */
export interface AttemptBounds {
  readonly points: number;
  readonly duration: number;
}

/** Counts attempts by key, for as many processes as share what counts. */
export interface Attempts {
  /** Counts one; after how many milliseconds the next is let in where this one is not, else `null`. */
  count(key: string): Promise<number | null>;
  forget(key: string): Promise<void>;
}

/** Attempts of this process alone. */
export function ownAttempts(bounds: AttemptBounds): Attempts {
  return attemptsOf(new RateLimiterMemory(bounds));
}

/**
 * Attempts of all processes on a store, under keys that begin with `kind`. Whoever has had too many is known in memory
 * until they may try again, and costs the store nothing. Rejects where the store does not answer.
 */
export function sharedAttempts({ prisma }: Db, kind: string, bounds: AttemptBounds): Attempts {
  return attemptsOf(
    new RateLimiterPrisma({
      ...bounds,
      storeClient: prisma,
      tableName: "shortLived",
      keyPrefix: kind,
      inMemoryBlockOnConsumed: bounds.points + 1,
    }),
  );
}

function attemptsOf(limiter: RateLimiterMemory | RateLimiterPrisma): Attempts {
  return {
    async count(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        return (refused as { readonly msBeforeNext: number }).msBeforeNext;
      }
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
