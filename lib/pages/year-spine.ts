import { formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { YearSpine } from "@/lib/plot/scenes/spine-scene";
import type { IndexRecord } from "@/lib/reference/records";
import { yearOfDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { isWhole, type YearBar, yearBars, yearTitle } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";

/** What a bar leads to: the page of its year, or the same page over that year. */
export type SpineLead = "year" | "range";

/**
 * The spine of an index with the years of `shown` marked; `null` marks none and counts as the whole. A range
 * that starts on 31 December starts with that day's close: its first year is the next one. Each bar's name says where it
 * leads, unless that is the page of its year.
 */
export function yearSpine(
  record: IndexRecord,
  t: Translator,
  shown: DayRange | null,
  leads: SpineLead = "year",
): YearSpine {
  const bars = yearBars(annualRows(record));
  const tallest = Math.max(...bars.map(({ change }) => Math.sqrt(Math.abs(change))), Number.MIN_VALUE);
  const first = shown === null ? Number.NEGATIVE_INFINITY : yearOfDay(shown.from + 1);
  const last = shown === null ? Number.POSITIVE_INFINITY : yearOfDay(shown.to);
  const years = bars.map((bar) => ({
    year: bar.year,
    height: Math.round((Math.sign(bar.change) * Math.sqrt(Math.abs(bar.change)) * 1000) / tallest) / 1000,
    title: leads === "year" ? yearTitle(t, bar) : t("spine.compare", { reading: yearTitle(t, bar) }),
    reading: isWhole(bar) ? readingOf(t, bar) : yearTitle(t, bar),
    shown: bar.year >= first && bar.year <= last,
  }));
  return {
    label: t("spine.label", { name: record.profile.name[t.locale], leads }),
    years,
    whole: years.every((year) => year.shown),
  };
}

function readingOf(t: Translator, { year, change }: YearBar): string {
  return t("spine.reading", { year: String(year), change: formatPercent(change, t.locale, { sign: true }) });
}
