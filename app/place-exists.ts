import { loadPlace } from "@/lib/pages/load-place";
import { placeExists } from "@/lib/pages/place-exists";
import { isUnavailable } from "@/lib/store/unavailable";
import type { Place } from "@/lib/url/address";
import { parseViewState } from "@/lib/url/view-state";

/** Whether a page is there; `unavailable` where neither the store nor what was kept of it can say or show it. */
export type PageState = "there" | "missing" | "unavailable";

/**
 * Whether a page is there: its index, and its episode or milestone. Loads what the page is then made from, so that
 * a page which is there does not fail for want of the store.
 */
export async function pageState(place: Place, query: URLSearchParams): Promise<PageState> {
  try {
    const data = await loadPlace(place, parseViewState(place.page, query));
    if (data === null) return "missing";
    const [record] = data.records;
    const isThere = !("symbol" in place) || (record !== undefined && placeExists(place, record));
    return isThere ? "there" : "missing";
  } catch (error) {
    // Another fault is the page's own to show.
    return isUnavailable(error) ? "unavailable" : "there";
  }
}
