import { translator } from "@/lib/i18n/translator";
import type { PlaceData } from "@/lib/pages/load-place";
import { VIEW_TABLE } from "@/lib/pages/view-table";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { placeOf } from "@/lib/url/address";
import { PAGE_NAMES, PAGE_TABLE, type PageName, type Place } from "@/lib/url/page-table";
import { addressSymbol } from "@/lib/views/parts/context";
import { episodeSlug, episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { periodsOf } from "@/lib/views/period/period";

/** A page for search engines, and the day of the last close that it tells, `YYYY-MM-DD`. */
export interface SitemapPage {
  readonly place: Place;
  readonly lastmod: string;
}

/** The part of the sitemap with the pages of no index; the others are called by their symbols. */
export const GENERAL_PART = "almanac";

const namesIn = (page: PageName) => PAGE_TABLE[page].path.match(/(?<=:)\w+/g) ?? [];

/** The day of the last close of an index. */
function lastOf({ series: { days } }: IndexRecord): string {
  return isoFromDay(days.at(-1) ?? 0);
}

/** The pages of no index in particular, told as of a day; those that are asked for once, as somebody types, left out. */
export function generalPages(lastmod: string): SitemapPage[] {
  return PAGE_NAMES.filter((page) => namesIn(page).length === 0 && VIEW_TABLE[page].isPassing !== true).map(
    (page) => ({ place: placeOf(page, {}), lastmod }),
  );
}

/** The pages that an index has one of each: those that are offered, and have something to show. */
function listsOf(record: IndexRecord, data: PlaceData): PageName[] {
  const { profile, coverage, milestones } = record;
  const summary: IndexSummary = { profile, coverage, milestoneCount: milestones.length };
  const common = { ...data, records: [record], state: {}, t: translator("en"), report: () => {} };
  return PAGE_NAMES.filter((page) => {
    if (namesIn(page).join() !== "symbol" || VIEW_TABLE[page].isOffered?.(summary) === false) return false;
    return (
      VIEW_TABLE[page].view({ ...common, place: placeOf(page, { symbol: addressSymbol(record) }) }) !== null
    );
  });
}

/**
 * Every page of an index, one of `data`, but those of its days: what it offers, its falls, milestones, years and months.
 * What is over changed last with its last close.
 */
export function indexPages(record: IndexRecord, data: PlaceData): SitemapPage[] {
  const symbol = addressSymbol(record);
  const last = lastOf(record);
  const { milestones } = record;
  const falls = episodesOf(record).filter(({ depth }) => depth <= -LISTED_DEPTH);
  const ofPeriods = (unit: "year" | "month") =>
    periodsOf(record, unit).map(({ name, last: close }) => ({
      place: placeOf(unit, { symbol, [unit]: name }),
      lastmod: isoFromDay(close.day),
    }));
  return [
    ...listsOf(record, data).map((page) => ({ place: placeOf(page, { symbol }), lastmod: last })),
    ...falls.map((fall) => ({
      place: placeOf("episode", { symbol, slug: episodeSlug(fall) }),
      lastmod: isoFromDay(fall.recovery?.day ?? fall.current?.close.day ?? fall.trough.day),
    })),
    ...milestones.map(({ slug }) => ({ place: placeOf("milestone", { symbol, slug }), lastmod: last })),
    ...ofPeriods("year"),
    ...ofPeriods("month"),
  ];
}
