import { serverFailure } from "@/lib/db/connection/server-failure";
import { StoreError } from "@/lib/db/connection/store-error";
import { storeLocation } from "@/lib/db/connection/store-location";

/** The store does not answer, and what was asked for is not in the snapshot either. The message is one line without a password. */
export class StoreUnavailable extends StoreError {
  override readonly name = "StoreUnavailable";
}

/** When a reader may hope for an answer: a store that is back is found out within these seconds. */
export const RETRY_AFTER_SECONDS = 5;

/** Whether an error is a StoreUnavailable; by name, for each of Next's bundles has a class of its own. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === "StoreUnavailable";
}

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

/**
 * The same for whoever asks over HTTP: without the server's address, the folder, or what a driver said that the almanac
 * has no words for. The log has them.
 */
export function shownFailure(error: unknown): string {
  const text = failureText(error);
  try {
    const location = storeLocation();
    if (location.engine === "embedded") {
      const { folder } = location;
      return text.replaceAll(`folder ${folder}`, "folder").replaceAll(folder, "its folder");
    }
    const [known = ""] = text.split(" (DATABASE_URL): ", 1);
    const line = known === text ? text : `${known}: the log has the reason.`;
    return line.replaceAll(location.host, "its address");
  } catch {
    return "The store does not answer.";
  }
}
