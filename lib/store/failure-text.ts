import { serverFailure } from "@/lib/db/server-failure";
import { StoreError } from "@/lib/db/store-error";
import { storeLocation } from "@/lib/db/store-location";

/** One line on why the store does not answer, fit to be shown: without a password. */
export function failureText(error: unknown): string {
  if (error instanceof Error && error.name === "StoreError") return error.message;
  try {
    const location = storeLocation();
    if (location.engine === "server") return serverFailure(location.host, error).message;
  } catch (fault) {
    if (fault instanceof StoreError) return fault.message;
  }
  return "The store does not answer.";
}
