import type { StoreReadings } from "@/lib/watch/metrics.js";
import { processWide } from "./process-wide";
import { storeState } from "./store-state";

/** What the store is like now, for whoever watches over the process. Waits a moment for its answer, and never rejects. */
export async function storeReadings(): Promise<StoreReadings> {
  const { monitor, records } = storeState();
  const status = await monitor.current().catch(() => null);
  return {
    isUp: status !== null && status.staleSince === null,
    revision: status?.value.store ?? 0,
    series: records.memory.size,
    seriesBytes: records.memory.calculatedSize,
  };
}

/** Lets the server of this process, which is no part of what Next compiles, ask for them. */
export function offerStoreReadings(): void {
  processWide("store-readings", () => storeReadings);
}
