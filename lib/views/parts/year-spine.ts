import { formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { YearSpine } from "@/lib/plot/scenes/spine-scene";
import type { IndexRecord } from "@/lib/reference/records";
import { yearOfDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { isWhole, type YearBar, yearBars, yearTitle } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { addressSymbol } from "./context";
import { rangePlace, yearPlace } from "./range-links";

/** The history of a page's index as one bar a year, and where its bars lead. */
export interface PageSpine {
  readonly years: YearSpine;
  /** The address of a year's page with `{year}`, and that of a range with `{from}` and `{to}` for the dates. */
  readonly yearHref: string;
  readonly rangeHref: string;
}

interface SpineInput {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** The days that the page shows; `null` for all. */
  readonly shown: DayRange | null;
}

/** The spine of a page whose index, or first index, `record` is. */
export function pageSpine(record: IndexRecord, { t, place, state, shown }: SpineInput): PageSpine {
  return {
    years: yearSpine(record, t, shown, "symbol" in place ? "year" : "range"),
    yearHref: yearPlace(t.locale, place, addressSymbol(record), state),
    rangeHref: rangePlace(t.locale, place, addressSymbol(record), state),
  };
}

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
