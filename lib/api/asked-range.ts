import { isoFromDay, requireDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { ViewState } from "@/lib/url/view-state";
import type { ApiInput } from "./endpoint";

/** The days that a state asks for, an end that it leaves out being open. */
export function askedRange({ from, to }: ViewState): DayRange {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : requireDay(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : requireDay(to),
  };
}

/**
 * Reports that nothing is held in the range that a state asks for, and the days that are: by the end at fault, `to` where
 * it is before all that is held, otherwise `from` where there is one. Nothing without a range.
 */
export function reportRange(
  { state, report }: Pick<ApiInput, "state" | "report">,
  held: DayRange,
  key: "allowed.heldClose" | "allowed.heldRow",
): void {
  const isToAtFault = state.from === undefined || askedRange(state).to < held.from;
  const parameter = isToAtFault && state.to !== undefined ? "to" : "from";
  const found = state[parameter];
  if (found === undefined) return;
  const values = { from: isoFromDay(held.from), to: isoFromDay(held.to) };
  report({ parameter, found, expected: { key, values } });
}

/** The rows of a list of days, ascending, that lie in the range of a state; a range without any is reported. O(n). */
export function rowsInRange<Row extends { readonly day: number }>(
  input: Pick<ApiInput, "state" | "report">,
  rows: readonly Row[],
): readonly Row[] {
  const { from, to } = askedRange(input.state);
  const found = rows.filter(({ day }) => day >= from && day <= to);
  const [first, last] = [rows[0], rows.at(-1)];
  if (found.length === 0 && first !== undefined && last !== undefined)
    reportRange(input, { from: first.day, to: last.day }, "allowed.heldRow");
  return found;
}
