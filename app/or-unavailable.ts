import { isAbort, problemResponse } from "@/lib/http/problem";
import { isUnavailable, RETRY_AFTER_SECONDS } from "@/lib/store/unavailable";

/**
 * A route handler that answers 503, and when to come again, where the store cannot give what it needs or too much is
 * to be made at once.
 */
export function orUnavailable<A extends readonly unknown[]>(
  handle: (...args: A) => Promise<Response>,
): (...args: A) => Promise<Response> {
  return async (...args) => {
    try {
      return await handle(...args);
    } catch (error) {
      const detail = reasonOf(error);
      if (detail === null) throw error;
      return problemResponse(503, detail, null, { "Retry-After": String(RETRY_AFTER_SECONDS) });
    }
  };
}

function reasonOf(error: unknown): string | null {
  if (isUnavailable(error)) return "The database does not answer, and this was not kept.";
  // Nobody reads this one: work that its reader left ends with an error, which is none to log.
  if (isAbort(error)) return "The reader left.";
  if (error instanceof Error && error.name === "TooManyLongAnswers")
    return "Other long lists are being made: try again in a moment.";
  return null;
}
