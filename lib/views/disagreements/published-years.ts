import type { IndexRecord } from "@/lib/reference/records";
import { type AnnualRow, annualRows, publishedDifference } from "@/lib/views/annual/annual-rows";
import { oncePer } from "@/lib/views/parts/once";
import type { Verdict } from "./settle/judge";

/** A year of the printed table: each of its figures with its verdict, `null` where none is printed. */
export interface PublishedYear {
  readonly row: AnnualRow;
  readonly close: Verdict;
  readonly points: Verdict | null;
  readonly percent: Verdict | null;
  /** The gravest of the three. */
  readonly verdict: Verdict;
}

// Half of the second decimal, to which the table is printed.
const PRINTED = 0.005 + 1e-9;

/** The years of the printed table against the closes, ascending; none for an index without such a table. */
export const publishedYears = oncePer((record: IndexRecord): readonly PublishedYear[] =>
  annualRows(record)
    .filter(({ stated }) => stated !== null && stated.published !== null)
    .map(publishedYear),
);

function publishedYear(row: AnnualRow): PublishedYear {
  const { computed, stated } = row;
  const differs = publishedDifference(row);
  const change = computed.change === null ? null : computed.change * 100;
  const close = settledFigure(stated?.close ?? null, computed.close, true) ?? "holds";
  const printed = stated?.published ?? null;
  const points = settledFigure(printed?.changePoints ?? null, computed.changePoints, differs.points);
  const percent = settledFigure(printed?.changePercent ?? null, change, differs.percent);
  const all = [close, points, percent];
  const verdict = (["does-not-hold", "rounding", "undecidable"] as const).find((each) => all.includes(each));
  return { row, close, points, percent, verdict: verdict ?? "holds" };
}

/** `isApart`: more than the print's own rounding apart, where they are not equal to its last decimal. */
function settledFigure(printed: number | null, computed: number | null, isApart: boolean): Verdict | null {
  if (printed === null) return null;
  if (computed === null) return "undecidable";
  if (Math.abs(printed - computed) <= PRINTED) return "holds";
  return isApart ? "does-not-hold" : "rounding";
}

/** The verdicts of all figures that the table prints. */
export function yearVerdicts(years: readonly PublishedYear[]): Verdict[] {
  return years.flatMap(({ close, points, percent }) => [close, points ?? [], percent ?? []].flat());
}
