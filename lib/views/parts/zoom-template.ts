import type { Locale } from "@/lib/i18n/locale";
import { type Place, pageHref } from "@/lib/url/address";
import { type ViewState, withoutRange } from "@/lib/url/view-state";

/** A page in a state without its range. */
export function wholeRangeHref(locale: Locale, place: Place, state: ViewState): string {
  return pageHref(locale, place, withoutRange(state));
}

/** The address of a page in a state, with `{from}` and `{to}` where its dates go. */
export function zoomTemplate(locale: Locale, place: Place, state: ViewState): string {
  const whole = wholeRangeHref(locale, place, state);
  return `${whole}${whole.includes("?") ? "&" : "?"}from={from}&to={to}`;
}
