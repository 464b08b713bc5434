import PQueue from "p-queue";
import { providerWords } from "@/lib/i18n/messages/providers";
import { ProviderError } from "@/lib/ingest/providers/provider-error";
import { enqueue } from "@/lib/queue/enqueue";
import type { Clock } from "./clock";
import { networkError } from "./network-error";
import { readBody } from "./read-body";
import { RETRY_POLICY, type RetryPolicy, retryAfterSeconds, withRetries } from "./retry-policy";

const MS_PER_SECOND = 1000;
const RATE_LIMITED = 429;
const SERVER_ERROR = 500;

/** An answer with its whole body, unpacked. */
interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

/**
 * Gets an address. Answers of any status but 429 and 5xx are returned; those and failures of the network are
 * tried again, and thrown as a ProviderError when that is used up. Throws the signal's reason where it aborts.
 */
export type PoliteFetch = (url: URL, signal: AbortSignal) => Promise<Answer>;

const USER_AGENT = "hang-seng-almanac/0.1 (daily closes of a few indices)";

/**
 * A `fetch` that is polite: one request at a time to a host, with its retries, and a pause between two; back-off
 * doubles with full jitter (any wait from 0 to the bound, so that many copies do not come back together); what the
 * provider asks for in Retry-After is kept. The queues are those of the function returned, so a process makes one.
 */
export function politeFetch(
  fetch: typeof globalThis.fetch,
  clock: Clock,
  policy = RETRY_POLICY,
): PoliteFetch {
  const queues = new Map<string, PQueue>();
  const endOf = new Map<string, number>();
  return (url, signal) => {
    const queue = queues.get(url.host) ?? new PQueue({ concurrency: 1 });
    queues.set(url.host, queue);
    return enqueue(queue, signal, () =>
      withRetries(clock, policy, signal, async () => {
        const free = (endOf.get(url.host) ?? Number.NEGATIVE_INFINITY) + policy.pauseSeconds * MS_PER_SECOND;
        const now = clock.now();
        if (free > now) await clock.sleep(free - now, signal);
        try {
          return await getOnce(fetch, clock, policy, url, signal);
        } finally {
          endOf.set(url.host, clock.now());
        }
      }),
    );
  };
}

async function getOnce(
  fetch: typeof globalThis.fetch,
  clock: Clock,
  { timeoutSeconds, mostBytes }: RetryPolicy,
  url: URL,
  signal: AbortSignal,
): Promise<Answer> {
  const timeOut = clock.timeOut(timeoutSeconds * MS_PER_SECOND);
  try {
    const response = await fetch(url, {
      headers: { "user-agent": USER_AGENT, accept: "application/json, text/csv;q=0.9, */*;q=0.5" },
      signal: AbortSignal.any([signal, timeOut]),
    });
    const busy = busyError(response, url.host, clock.now());
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
