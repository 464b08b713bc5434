import { type LoadListener, listenForLoads } from "@/lib/db/connection/listen-for-loads";
import { storeLocation } from "@/lib/db/connection/store-location";
import { processWide } from "./process-wide";
import { TOLD_MS, UNTOLD_MS } from "./store-monitor";
import { storeState } from "./store-state";

/**
 * Makes pages show what other processes load into this one's PostgreSQL server as soon as it is committed; once in a
 * process. Where nobody tells it, the server, or the process that holds the embedded store, is asked twice a second while
 * pages are asked for.
 */
export function followLoads(): void {
  const location = storeLocation();
  if (location.engine === "embedded") {
    if (location.isHeldByOther) storeState().monitor.setFreshness(UNTOLD_MS);
    return;
  }
  processWide<LoadListener>("load-listener", () =>
    listenForLoads(location, {
      onLoad: () => storeState().monitor.outdate(),
      onHearing: (isHearing) => storeState().monitor.setFreshness(isHearing ? TOLD_MS : UNTOLD_MS),
    }),
  );
}
