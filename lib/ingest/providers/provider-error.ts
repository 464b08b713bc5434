/** Why a provider gave no closes. */
export type ProviderErrorKind =
  /** No connection could be made: no network, no such host, nobody listening. */
  | "offline"
  /** The connection broke before the answer was whole. */
  | "interrupted"
  | "timeout"
  /** The provider asks for patience; `retryAfterSeconds` says how much, where it said so. */
  | "rate-limited"
  /** An HTTP status that is no answer; `status` has it. */
  | "refused"
  /** The provider does not know the symbol, or has nothing of it in the days asked for. */
  | "unknown-symbol"
  /** The answer is not what the provider is known to send; the message says what was found and expected. */
  | "malformed"
  /** The answer contradicts closes that are stored. */
  | "disagreement"
  /** The provider stopped following the index. */
  | "stale";

/** What is known of a failure beside its kind. */
export interface ProviderErrorDetails {
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/**
 * A provider that gave no closes that can be used, in one line without a final stop. The message never holds a
 * stack or more of an answer than a few printable words.
 */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly kind: ProviderErrorKind;
  /** The HTTP status, `null` where none came. */
  readonly status: number | null;
  /** How long the provider wants to be left alone; `null` where it did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(kind: ProviderErrorKind, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}

/** An answer that is not what `host` is known to send. */
export function malformed(host: string, found: string, expected: string, cause?: unknown): ProviderError {
  return new ProviderError("malformed", `${host} answered with ${found}, expected ${expected}`, { cause });
}

/** An HTTP status that is no answer. */
export function refused(host: string, status: number): ProviderError {
  return new ProviderError("refused", `${host} refused the request (HTTP ${status})`, { status });
}
