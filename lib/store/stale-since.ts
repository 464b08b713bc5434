import { storeState } from "./store-state";

/** When the store last answered, where it does not now; `null` where it does. Asks nothing. */
export function staleSince(): Date | null {
  return storeState().monitor.staleSince;
}
