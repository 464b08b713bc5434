import { ProviderError } from "@/lib/ingest/providers/provider-error";
import type { Clock } from "./clock";

const MS_PER_SECOND = 1000;

/** How long to wait for a provider, how often to try again and when, and how long to leave it alone. */
export interface RetryPolicy {
  /** For one request with its whole answer. */
  readonly timeoutSeconds: number;
  readonly retries: number;
  /** The longest first wait before trying again; it doubles each time. */
  readonly backOffSeconds: number;
  readonly longestBackOffSeconds: number;
  /** A provider that asks for a longer pause is not asked again: better to say so than to wait, or to come early. */
  readonly longestRetryAfterSeconds: number;
  /** Between the end of one request to a host and the start of the next. */
  readonly pauseSeconds: number;
  readonly mostBytes: number;
}

/** What the almanac does where nothing else is said. */
export const RETRY_POLICY: RetryPolicy = {
  timeoutSeconds: 10,
  retries: 3,
  backOffSeconds: 1,
  longestBackOffSeconds: 30,
  longestRetryAfterSeconds: 60,
  pauseSeconds: 1,
  mostBytes: 10_000_000,
};

/**
 * Tries until it succeeds or the retries are used up. Throws the last failure; at once where it is no ProviderError, or
 * one that trying again would not help; the signal's reason where it aborts.
 */
export async function withRetries<T>(
  clock: Clock,
  policy: RetryPolicy,
  signal: AbortSignal,
  tryOnce: () => Promise<T>,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await tryOnce();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProviderError) || failures === policy.retries) throw error;
      const seconds = secondsToWait(error, failures, clock, policy);
      if (seconds === null) throw error;
      await clock.sleep(seconds * MS_PER_SECOND, signal);
    }
  }
}

/** The wait before trying again; `null` where trying again would not help or would not be polite. */
function secondsToWait(
  { kind, retryAfterSeconds: asked }: ProviderError,
  failures: number,
  clock: Clock,
  policy: RetryPolicy,
): number | null {
  if (kind === "malformed") return null;
  if (asked !== null) return asked <= policy.longestRetryAfterSeconds ? asked : null;
  const bound = Math.min(policy.longestBackOffSeconds, policy.backOffSeconds * 2 ** failures);
  return clock.random() * bound;
}

/**
 * The seconds that a `Retry-After` header asks for: a number of seconds, or a date counted from `now` (milliseconds
 * since 1970-01-01 UTC), rounded up; 0 for a date gone by. `null` where there is no header or it says nothing.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  // Date.parse takes far more than HTTP dates, "-5" and "1.5" among it.
  if (!/^[A-Z][a-z]{2}/.test(value)) return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / MS_PER_SECOND));
}
