import type { Locale } from "@/lib/i18n/locale";
import type { Place } from "@/lib/url/address";
import { sameRevision, type ViewState } from "@/lib/url/view-state";
import { zoomTemplate } from "./zoom-template";

const RANGED = ["overview", "annual", "drawdowns", "milestones", "compare"];

/**
 * Where the year spine of a page leads, with `{from}` and `{to}` for the dates: the page itself where its view
 * takes a range, otherwise the index's overview.
 */
export function rangePlace(locale: Locale, place: Place, symbol: string, state: ViewState): string {
  const takesRange = RANGED.includes(place.page);
  return takesRange
    ? zoomTemplate(locale, place, state)
    : zoomTemplate(locale, { page: "overview", symbol }, sameRevision(state));
}
