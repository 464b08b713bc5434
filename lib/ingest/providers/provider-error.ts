import { providerWords } from "@/lib/i18n/messages/providers";
import type { ProviderFailure } from "@/lib/reference/provider-failure";

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
  readonly kind: ProviderFailure;
  /** The HTTP status, `null` where none came. */
  readonly status: number | null;
  /** How long the provider wants to be left alone; `null` where it did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(kind: ProviderFailure, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}

/** An answer that is not what `host` is known to send. */
export function malformed(host: string, found: string, expected: string, cause?: unknown): ProviderError {
  return new ProviderError("malformed", providerWords.answered(host, found, expected), { cause });
}

/** An HTTP status that is no answer. */
export function refused(host: string, status: number): ProviderError {
  return new ProviderError("refused", providerWords.refused(host, status), { status });
}

/** No provider could bring a series up to date. The message is one line; nothing was changed. */
export class UpdateError extends Error {
  override readonly name = "UpdateError";
  /** What each provider failed of, in the order they were asked; empty where none has the index. */
  readonly failures: readonly ProviderError[];

  constructor(symbol: string, failures: readonly ProviderError[]) {
    super(
      providerWords.cannotUpdate(
        symbol,
        failures.map(({ message }) => message),
      ),
      { cause: failures.at(-1) },
    );
    this.failures = failures;
  }

  /** Whether no provider could be reached at all: asking for further indices would fail in the same way. */
  get isOffline(): boolean {
    return this.failures.length > 0 && this.failures.every(({ kind }) => kind === "offline");
  }
}
