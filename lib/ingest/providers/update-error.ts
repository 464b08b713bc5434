import { providerWords } from "@/lib/i18n/messages/providers";
import type { ProviderError } from "./provider-error";

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
