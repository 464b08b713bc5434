import { holdingSummaries } from "@/lib/analytics/holding/holding-summary";
import type { IndexRecord } from "@/lib/reference/records";
import { HOLDING_YEARS } from "@/lib/url/field-choices";
import type { ViewContext } from "@/lib/views/parts/context";
import { oncePer } from "@/lib/views/parts/once";

/** How long an index is held where a state does not say, in years. */
export const DEFAULT_HOLD = "10";

/** What holding an index for 1 to 20 years brought, those that it could be held for. */
export const summariesOf = oncePer(({ series }: IndexRecord) =>
  holdingSummaries(series, HOLDING_YEARS.length),
);

/** The years held that the state asks for; the longest there is, and a report, where they are too many. */
export function heldYears({ state, report }: Pick<ViewContext, "state" | "report">, longest: number): number {
  const years = Number(state.hold ?? DEFAULT_HOLD);
  if (years <= longest) return years;
  if (state.hold !== undefined) {
    const expected = { key: "allowed.heldYears", values: { longest } } as const;
    report({ parameter: "hold", found: state.hold, expected });
  }
  return longest;
}
