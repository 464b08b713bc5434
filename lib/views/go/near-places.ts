import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { findPlaces } from "./find-places";
import type { GoPlace } from "./go-place";
import { readQuestion } from "./read-question";
import { textIndexOf } from "./text-index";

/**
 * The places that a text may have been meant for although nobody asked for any: of an index or date that it names, or
 * with a name that has a word of it, slips allowed, the nearest first; none where it only shares words with their texts.
 */
export function nearPlaces(t: Translator, records: readonly IndexRecord[], text: string): readonly GoPlace[] {
  const { places, how } = findPlaces(t, records, text);
  if (how === "none") return [];
  const index = textIndexOf(records);
  const { isNamed, dates, terms } = readQuestion(records, index, text);
  if (isNamed || dates.length > 0) return places;
  const named = new Set(index.findNames(terms.all).flatMap(({ place }) => place(t)?.href ?? []));
  return places.filter(({ href }) => named.has(href));
}
