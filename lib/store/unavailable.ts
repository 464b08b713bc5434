import { StoreError } from "@/lib/db/connection/store-error";

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
