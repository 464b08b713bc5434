import type { MinWidth, PlotTick } from "@/lib/plot/plot";
import { TIERS } from "./widths";

/** A tick at one width. */
export type TickLabel = Pick<PlotTick, "value" | "label">;

/**
 * Ticks that differ by width: `labelsOf` gives those of each tier, and a tick that neighbouring tiers share is
 * one tick. Ascending by value.
 */
export function tieredTicks(labelsOf: (tier: MinWidth) => readonly TickLabel[]): PlotTick[] {
  const ticks: PlotTick[] = [];
  let open = new Map<number, PlotTick>();
  for (const tier of TIERS) {
    const next = new Map<number, PlotTick>();
    for (const { value, label } of labelsOf(tier)) {
      const before = open.get(value);
      const same = before?.label === label ? before : undefined;
      next.set(value, same ?? { value, label, minWidth: tier, belowWidth: null });
    }
    for (const tick of open.values()) {
      if (next.get(tick.value) !== tick && tier !== 0) ticks.push({ ...tick, belowWidth: tier });
    }
    open = next;
  }
  return [...ticks, ...open.values()].sort((one, other) => one.value - other.value);
}
