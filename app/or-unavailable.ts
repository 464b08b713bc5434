import { problemResponse } from "@/lib/api/problem";
import { isUnavailable, RETRY_AFTER_SECONDS } from "@/lib/store/unavailable";

/** A route handler that answers 503, and when to come again, where the store cannot give what it needs. */
export function orUnavailable<A extends readonly unknown[]>(
  handle: (...args: A) => Promise<Response>,
): (...args: A) => Promise<Response> {
  return async (...args) => {
    try {
      return await handle(...args);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      const response = problemResponse(503, "The database does not answer, and this was not kept.");
      response.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
      response.headers.set("Cache-Control", "no-store");
      return response;
    }
  };
}
