import { providerWords } from "@/lib/i18n/messages/providers";
import { ProviderError } from "@/lib/ingest/providers/provider-error";

const DEEPEST_CAUSE = 5;
// Codes of a connection that was there and broke; all others never came about.
const BROKEN_CODES = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_.*|Z_.*)$/;

/**
 * What `fetch`, or reading its body, failed of, as a ProviderError: `offline` where no connection was made,
 * `interrupted` where one broke.
 */
export function networkError(host: string, error: unknown): ProviderError {
  const code = errorCode(error);
  if (code !== null && BROKEN_CODES.test(code)) {
    return new ProviderError("interrupted", providerWords.interrupted(host, code), { cause: error });
  }
  return new ProviderError("offline", providerWords.offline(host, code), { cause: error });
}

/** The code of an error or of the nearest of its causes that has one: `fetch` hides it one to three levels deep. */
function errorCode(error: unknown): string | null {
  let current: unknown = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof current === "object" && current !== null; depth += 1) {
    const { code, cause, errors } = current as Record<"code" | "cause" | "errors", unknown>;
    if (typeof code === "string") return code;
    // A host with two addresses fails with both.
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return null;
}
