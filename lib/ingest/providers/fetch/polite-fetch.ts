import { providerWords } from "@/lib/i18n/messages/providers";
import { ProviderError } from "@/lib/ingest/providers/provider-error";
import { HostTurns } from "./host-queue";
import { networkError } from "./network-error";
import { readBody } from "./read-body";
import { retryAfterSeconds } from "./retry-after";
import type { Patience } from "./retry-policy";

const MS_PER_SECOND = 1000;
const RATE_LIMITED = 429;
const SERVER_ERROR = 500;

/** An answer with its whole body, unpacked. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

/**
 * Gets an address. Answers of any status but 429 and 5xx are returned; those and failures of the network are
 * tried again, and thrown as a ProviderError when that is used up. Throws the signal's reason where it aborts.
 */
export type PoliteFetch = (url: URL, signal: AbortSignal) => Promise<Answer>;

/** How patient and how polite to be. */
export interface Manners {
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
export const GOOD_MANNERS: Manners = {
  timeoutSeconds: 10,
  retries: 3,
  backOffSeconds: 1,
  longestBackOffSeconds: 30,
  longestRetryAfterSeconds: 60,
  pauseSeconds: 1,
  mostBytes: 10_000_000,
};

const USER_AGENT = "hang-seng-almanac/0.1 (daily closes of a few indices)";

/**
 * A `fetch` that is polite: one request at a time to a host, with its retries, and a pause between two; back-off
 * doubles with full jitter (any wait from 0 to the bound, so that many copies do not come back together); what the
 * provider asks for in Retry-After is kept. The turns are kept by the function returned, so a process makes one.
 */
export function politeFetch(
  fetch: typeof globalThis.fetch,
  patience: Patience,
  manners = GOOD_MANNERS,
): PoliteFetch {
  const turns = new HostTurns();
  const endOf = new Map<string, number>();
  return (url, signal) =>
    turns.take(url.host, signal, () =>
      withRetries(patience, manners, signal, async () => {
        const free = (endOf.get(url.host) ?? Number.NEGATIVE_INFINITY) + manners.pauseSeconds * MS_PER_SECOND;
        const now = patience.now();
        if (free > now) await patience.sleep(free - now, signal);
        try {
          return await getOnce(fetch, patience, manners, url, signal);
        } finally {
          endOf.set(url.host, patience.now());
        }
      }),
    );
}

async function withRetries(
  patience: Patience,
  manners: Manners,
  signal: AbortSignal,
  getOnce: () => Promise<Answer>,
): Promise<Answer> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await getOnce();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProviderError) || failures === manners.retries) throw error;
      const seconds = secondsToWait(error, failures, patience, manners);
      if (seconds === null) throw error;
      await patience.sleep(seconds * MS_PER_SECOND, signal);
    }
  }
}

/** The wait before trying again; `null` where trying again would not help or would not be polite. */
function secondsToWait(
  { kind, retryAfterSeconds: asked }: ProviderError,
  failures: number,
  patience: Patience,
  manners: Manners,
): number | null {
  if (kind === "malformed") return null;
  if (asked !== null) return asked <= manners.longestRetryAfterSeconds ? asked : null;
  const bound = Math.min(manners.longestBackOffSeconds, manners.backOffSeconds * 2 ** failures);
  return patience.random() * bound;
}

async function getOnce(
  fetch: typeof globalThis.fetch,
  patience: Patience,
  { timeoutSeconds, mostBytes }: Manners,
  url: URL,
  signal: AbortSignal,
): Promise<Answer> {
  const timeOut = patience.timeOut(timeoutSeconds * MS_PER_SECOND);
  try {
    const response = await fetch(url, {
      headers: { "user-agent": USER_AGENT, accept: "application/json, text/csv;q=0.9, */*;q=0.5" },
      signal: AbortSignal.any([signal, timeOut]),
    });
    const busy = busyError(response, url.host, patience.now());
    if (busy !== null) {
      // Its text is of no use, and that giving it up fails changes nothing.
      await response.body?.cancel().catch(() => {});
      throw busy;
    }
    return { status: response.status, body: await readBody(response, mostBytes, url.host) };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    signal.throwIfAborted();
    if (timeOut.aborted) {
      throw new ProviderError("timeout", providerWords.timeout(url.host, timeoutSeconds), {
        cause: error,
      });
    }
    throw networkError(url.host, error);
  }
}

/** The status of a provider that cannot answer now, as an error; `null` where the answer is one to read. */
function busyError({ status, headers }: Response, host: string, now: number): ProviderError | null {
  if (status !== RATE_LIMITED && status < SERVER_ERROR) return null;
  const seconds = retryAfterSeconds(headers.get("retry-after"), now);
  const details = { status, ...(seconds === null ? {} : { retryAfterSeconds: seconds }) };
  if (status === RATE_LIMITED) return rateLimited(host, details);
  return new ProviderError("refused", providerWords.outOfOrder(host, status), details);
}

/** A provider that asks for patience, with how much of it where that is known. */
export function rateLimited(
  host: string,
  details: { readonly status?: number; readonly retryAfterSeconds?: number },
): ProviderError {
  const message = providerWords.tooMany(host, details.retryAfterSeconds);
  return new ProviderError("rate-limited", message, details);
}
