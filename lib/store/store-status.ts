import { storeLocation } from "@/lib/db/connection/store-location";
import { storeState } from "./store-state";
import { failureText, StoreUnavailable, shownFailure } from "./unavailable";

/**
 * Whether the store answers, or one line of why not, the same without addresses as anybody may read it, and since when
 * pages show what it last said.
 */
export type Readiness =
  | { readonly ready: true }
  | {
      readonly ready: false;
      readonly reason: string;
      readonly shown: string;
      readonly staleSince: Date | null;
    };

/** Asks the store for an answer and waits a few seconds for it at most. Never rejects. */
export async function checkStore(): Promise<Readiness> {
  const { monitor } = storeState();
  const failure = await monitor.failure();
  if (failure === null) return { ready: true };
  const { error } = failure;
  return {
    ready: false,
    reason: failureText(error),
    shown: shownFailure(error),
    staleSince: monitor.staleSince,
  };
}

/**
 * Rejects with StoreUnavailable where the store's server does not answer, so that nobody queues for it. The embedded
 * store may be busy with a load, for which the next one waits.
 */
export async function requireServer(): Promise<void> {
  const location = storeLocation();
  if (location.engine === "embedded" && !location.isHeldByOther) return;
  const state = await checkStore();
  if (!state.ready) throw new StoreUnavailable(state.reason);
}

/** When the store last answered, where it does not now; `null` where it does. Asks nothing. */
export function staleSince(): Date | null {
  return storeState().monitor.staleSince;
}

/** Makes the next page wait for the store's revisions as they are now: after a load by this process. */
export function forgetRevisions(): void {
  storeState().monitor.outdate();
}
