import { requireDay, yearOfDay } from "@/lib/series/day";
import type { ViewContext } from "@/lib/views/parts/context";
import { type AnnualRow, annualRows } from "./annual-rows";

/**
 * The years of a state's range, oldest first; a range without one is reported, and all are shown. One that starts on 31
 * December starts with that day's close: its first year is the next one.
 */
export function shownYears({
  record,
  state,
  report,
}: Pick<ViewContext, "record" | "state" | "report">): readonly AnnualRow[] {
  const rows = annualRows(record);
  const from = state.from === undefined ? Number.NEGATIVE_INFINITY : yearOfDay(requireDay(state.from) + 1);
  const to = state.to === undefined ? Number.POSITIVE_INFINITY : yearOfDay(requireDay(state.to));
  const inRange = rows.filter(({ computed }) => computed.year >= from && computed.year <= to);
  if (inRange.length > 0 || rows.length === 0) return inRange;
  const parameter = state.from === undefined ? "to" : "from";
  const years = { first: String(rows[0]?.computed.year), last: String(rows.at(-1)?.computed.year) };
  const expected = { key: "allowed.yearRange", values: years } as const;
  report({ parameter, found: state[parameter] ?? "", expected });
  return rows;
}
