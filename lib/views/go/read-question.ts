import type { IndexRecord } from "@/lib/reference/records";
import type { CurrencyField } from "@/lib/url/field-choices";
import { takeCurrency } from "./currency-words";
import { takeIndices } from "./index-names";
import { EMPTY_WORDS } from "./page-words";
import { plainText, termsOf } from "./plain-text";
import { type ReadDate, readDates } from "./read-dates";
import type { TextIndex } from "./text-index";

/** What a text asks for, taken apart. */
export interface Question {
  /** The indices that it names; the first of all where it names none. */
  readonly own: readonly IndexRecord[];
  readonly isNamed: boolean;
  readonly dates: readonly ReadDate[];
  /** Years that its words may mean as well. */
  readonly hints: readonly ReadDate[];
  /** Whether a date in it is none of the calendar. */
  readonly isNoDay: boolean;
  readonly currency: Exclude<CurrencyField, "local"> | null;
  /** What is left to look for in words: with the names of indices, and without them. */
  readonly terms: { readonly all: readonly string[]; readonly rest: readonly string[] };
  /** The same with its dates, which titles may have in them; none where it has none, or nothing else. */
  readonly literal: readonly string[];
}

const ONE_LETTER = /^[a-z]$/;
// A plain text has no signs: US$ would be the country.
const DOLLARS = /\b(us|hk)\s?\$/gi;

function manyLettered(text: string): readonly string[] {
  return termsOf(text).filter((term) => !ONE_LETTER.test(term));
}

/** The terms of a text that say something. */
function tellingTerms(text: string): readonly string[] {
  return manyLettered(text).filter((term) => !EMPTY_WORDS.has(term));
}

/** Takes a text apart: dates, indices, a currency, and words. */
export function readQuestion(records: readonly IndexRecord[], index: TextIndex, text: string): Question {
  const plain = plainText(text.replace(DOLLARS, "$1d "));
  const { dates, hints, isNoDay, rest: undated } = readDates(plain);
  const { currency, rest: uncounted } = takeCurrency(undated);
  const { named, rest } = takeIndices(records, uncounted);
  const terms = { all: tellingTerms(undated), rest: tellingTerms(rest) };
  const literal = dates.length > 0 && terms.rest.length > 0 ? tellingTerms(plain) : [];
  const whole = { dates, hints, isNoDay, literal, currency };
  if (named.length > 0) return { ...whole, own: named, isNamed: true, terms };
  // Beside a date, a name with a slip in it says of which index the date is asked for.
  const [nearest] = dates.length === 0 ? [] : index.find(terms.rest);
  const meant = nearest?.kind === "index" ? nearest.record : null;
  if (meant !== null) return { ...whole, own: [meant], isNamed: true, terms: { ...terms, rest: [] } };
  // Where all is empty words, they are what was asked for: now.
  const some = terms.all.length === 0 && dates.length === 0 ? manyLettered(plain) : terms.all;
  return { ...whole, own: records.slice(0, 1), isNamed: false, terms: { all: some, rest: some } };
}
