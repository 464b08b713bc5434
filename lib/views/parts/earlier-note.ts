import type { Translator } from "@/lib/i18n/translator";
import { type Place, pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "./view";

/** What a page says of closes as they were at an earlier revision of the store, and where those of now are. */
export interface EarlierNote {
  readonly text: string;
  readonly present: LabelledLink;
}

/** The note of a page in a state, `revision` being the store's; `null` where the state names no revision. */
export function earlierNote(
  t: Translator,
  place: Place,
  state: ViewState,
  revision: number,
): EarlierNote | null {
  const { asof, ...present } = state;
  if (asof === undefined) return null;
  return {
    text: t("earlier.notice", { asof: String(asof), revision: String(revision) }),
    present: { href: pageHref(t.locale, place, present), label: t("earlier.present") },
  };
}
