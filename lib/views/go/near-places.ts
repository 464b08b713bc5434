import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { addressSymbol } from "@/lib/views/parts/context";
import { findPlaces } from "./find-places";
import type { GoPlace } from "./go-place";
import { termsOf } from "./plain-text";
import { readQuestion } from "./read-question";
import { textIndexOf } from "./text-index";

/** Whether two texts differ in nothing but two neighbouring letters that changed places. */
function areTwisted(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, position) => letter !== other[position]);
  if (at < 0) return false;
  return `${one.slice(0, at)}${one.slice(at + 1, at + 2)}${one[at]}${one.slice(at + 2)}` === other;
}

/**
 * The places that a text may have been meant for although nobody asked for any: an index whose symbol it has with two
 * letters in each other's place; of an index or date that it names, or with a name that has a word of it, slips allowed,
 * the nearest first; none where it only shares words with their texts.
 */
export function nearPlaces(t: Translator, records: readonly IndexRecord[], text: string): readonly GoPlace[] {
  const terms = termsOf(text);
  const isTwisted = (record: IndexRecord | null) =>
    record !== null && terms.some((term) => areTwisted(term, addressSymbol(record)));
  const twisted = textIndexOf(records).entries.filter(
    ({ kind, record }) => kind === "index" && isTwisted(record),
  );
  const first = twisted.map(({ place }) => place(t)).filter((place) => place !== null);
  const known = new Set(first.map(({ href }) => href));
  return [...first, ...placesNear(t, records, text).filter(({ href }) => !known.has(href))];
}

function placesNear(t: Translator, records: readonly IndexRecord[], text: string): readonly GoPlace[] {
  const { places, how } = findPlaces(t, records, text);
  if (how === "none") return [];
  const index = textIndexOf(records);
  const { isNamed, dates, terms } = readQuestion(records, index, text);
  if (isNamed || dates.length > 0) return places;
  const named = new Set(index.findNames(terms.all).flatMap(({ place }) => place(t)?.href ?? []));
  return places.filter(({ href }) => named.has(href));
}
