import MiniSearch from "minisearch";
import { DOZEN } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { oncePer } from "@/lib/views/parts/once";
import { namesOf, takeIndices } from "./index-names";
import { plainText, termsOf } from "./plain-text";
import { slipsIn } from "./slips-in";

// As many as can stand above what else was found without hiding it.
const MOST_NAMED = 8;

/** The search over the names of the indices behind the first twelve. */
const namesBehind = oncePer((indices: readonly IndexSummary[]) => {
  const search = new MiniSearch<{ id: number; names: string }>({
    fields: ["names"],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  const behind = indices.map((index, id) => ({ id, names: namesOf(index).join(" ") }));
  search.addAll(behind.slice(DOZEN));
  return search;
});

/**
 * Of many indices those behind the first twelve that a text names, at most eight: by a whole name or symbol, else by every
 * word of the text, which may be the beginning of one of a name or have a slip in it. None where there are no more than
 * twelve, for these are looked through whole.
 */
export function namedAmong(indices: readonly IndexSummary[], text: string): readonly IndexSummary[] {
  if (indices.length <= DOZEN || text === "") return [];
  const { named, rest } = takeIndices(indices, plainText(text));
  const behind = named.filter((index) => indices.indexOf(index) >= DOZEN);
  if (behind.length > 0) return behind.slice(0, MOST_NAMED);
  const terms = termsOf(rest);
  if (named.length > 0 || terms.length === 0) return [];
  const found = namesBehind(indices).search(terms.join(" "), {
    ...{ prefix: true, fuzzy: slipsIn, combineWith: "AND" },
    tokenize: (joined) => joined.split(" "),
  });
  return found.slice(0, MOST_NAMED).flatMap(({ id }) => indices[id] ?? []);
}
