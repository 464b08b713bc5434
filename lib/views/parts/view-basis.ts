import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isCorrection } from "@/lib/reference/source-names";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Place } from "@/lib/url/page-table";
import { sourceLabel } from "./source-prose";
import type { View } from "./view";

/** What the figures of a view rest on; dates are `YYYY-MM-DD`. */
export interface ViewBasis {
  /** The first and last close of the days that the view is about; `null` where it is about none, or these have none. */
  readonly used: { readonly from: string; readonly to: string } | null;
  /** The day of the last close that its figures are of; `null` where there is none. */
  readonly closesTo: string | null;
  /** The day of the last close that is held of its indices; `null` where there is none. */
  readonly lastDate: string | null;
  /** Who the closes come from, in the reader's language, most used first, each once; a correction is no source. */
  readonly sources: readonly string[];
}

function usedDays({ shown }: View, [record]: readonly IndexRecord[]): ViewBasis["used"] {
  if (record === undefined || shown === null) return null;
  const { days } = record.series;
  const from = days[positionOnOrAfter(days, shown.from)];
  const to = days[positionOnOrBefore(days, shown.to)];
  if (from === undefined || to === undefined || from > to) return null;
  return { from: isoFromDay(from), to: isoFromDay(to) };
}

/** The same of the view of a place: of an index's own page, what stands beside it has sources of its own. */
export function placeBasis(
  t: Translator,
  place: Place,
  view: View,
  records: readonly IndexRecord[],
): ViewBasis {
  return viewBasis(t, view, "symbol" in place ? records.slice(0, 1) : records);
}

/** What a view rests on that was made from the closes of `records`. */
export function viewBasis(t: Translator, view: View, records: readonly IndexRecord[]): ViewBasis {
  const lastDays = records.flatMap(({ series }) => series.days.at(-1) ?? []);
  const named = records.flatMap(({ closeSources, annualCloses }) => [
    ...closeSources,
    ...annualCloses.flatMap(({ sources }) => sources),
  ]);
  const sources = named.filter((source) => !isCorrection(source));
  const used = usedDays(view, records);
  const lastDate = lastDays.length === 0 ? null : isoFromDay(Math.max(...lastDays));
  return {
    used,
    closesTo: used?.to ?? lastDate,
    lastDate,
    sources: [...new Set(sources.map((source) => sourceLabel(t, source)))],
  };
}

const MOST_NAMED = 4;

/** The first `most` sources of a view in one line, and how many more there are; empty for none. */
export function sourcesLine(
  t: Translator,
  { sources }: Pick<ViewBasis, "sources">,
  most = MOST_NAMED,
): string {
  const more = sources.length - most;
  const named = more > 0 ? [...sources.slice(0, most), t("list.more", { count: more })] : sources;
  return named.join(t("source.separator"));
}
