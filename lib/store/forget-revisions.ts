import { storeState } from "./store-state";

/** Makes the next page wait for the store's revisions as they are now: after a load by this process. */
export function forgetRevisions(): void {
  storeState().monitor.outdate();
}
