import { processWide } from "@/lib/store/process-wide";
import { currentStatus } from "@/lib/store/read-through";
import { storeState } from "@/lib/store/store-state";

/**
 * Names what every page and file is made of, which is what the store holds. `null` while the store does not say so, and
 * answers are of what was kept of it.
 */
export async function answersVersion(): Promise<string | null> {
  try {
    const { value, staleSince } = await currentStatus(storeState());
    const { store, newestBatch, made } = value;
    return staleSince === null ? `${store}-${newestBatch}-${made.store}-${made.newestBatch}` : null;
  } catch {
    return null;
  }
}

/** Lets the server of this process, which is no part of what Next compiles, ask for it. */
export function offerAnswersVersion(): void {
  processWide("answers-version", () => answersVersion);
}
