import type { Locale } from "@/lib/i18n/locale";
import { pageHref } from "@/lib/url/address";
import { PAGE_TABLE, type Place } from "@/lib/url/page-table";
import { sameRevision, type ViewState, withoutRange } from "@/lib/url/view-state";

/** A page in a state without its range. */
export function wholeRangeHref(locale: Locale, place: Place, state: ViewState): string {
  return pageHref(locale, place, withoutRange(state));
}

/** The address of a page in a state, with `{from}` and `{to}` where its dates go. */
export function zoomTemplate(locale: Locale, place: Place, state: ViewState): string {
  const whole = wholeRangeHref(locale, place, state);
  return `${whole}${whole.includes("?") ? "&" : "?"}from={from}&to={to}`;
}

/**
 * Where the year spine of a page leads, with `{from}` and `{to}` for the dates: the page itself where it takes a range,
 * otherwise the index's overview.
 */
export function rangePlace(locale: Locale, place: Place, symbol: string, state: ViewState): string {
  return PAGE_TABLE[place.page].takesRange
    ? zoomTemplate(locale, place, state)
    : zoomTemplate(locale, { page: "overview", symbol }, sameRevision(state));
}

/**
 * Where one year of the spine leads: the year's page with `{year}` for it. On a page of no index of its own, a
 * comparison, to the page itself with the year as its range, as `rangePlace` has it.
 */
export function yearPlace(locale: Locale, place: Place, symbol: string, state: ViewState): string {
  return "symbol" in place
    ? pageHref(locale, { page: "year", symbol, year: "{year}" }, sameRevision(state))
    : rangePlace(locale, place, symbol, state);
}
