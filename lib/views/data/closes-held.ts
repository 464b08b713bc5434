import { sum } from "d3-array";
import type { IndexSummary } from "@/lib/reference/records";

/** How many closes are held of some indices, sessions and others. */
export function closesHeld(indices: readonly IndexSummary[]): number {
  return sum(indices, ({ coverage }) => coverage.sessionCount + coverage.sparseBefore + coverage.sparseAfter);
}
