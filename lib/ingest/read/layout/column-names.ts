import { CLOSE_NAMES, DATE_NAMES, LAST_NAMES, OTHER_NAMES, SERIES_NAMES } from "./column-words";

// An explanation may hold any word; what a column is called stands before it.
const WORDS_OF_A_NAME = 4;
const HOLDS_CLOSE = /\bclos(e|ing)\b/;
const NOT_THE_CLOSE =
  /\b(prev|previous|prior|yesterday|change|chg|diff|time|date|volume|vol|turnover|anterior|préc|precedente|veille|vortag|poprzedni)/;
const ADJUSTED = /\b(adj|ajust|aggiust|rettific|bereinigt|gecorrigeerd|skoryg)|[调調]整|[复復][权權]/;
const ADJUSTED_FIRST = new RegExp(`^(?:${ADJUSTED.source})`);
const ADJUSTED_FOR_SPLITS = /^adj\S* for splits?\b(?!,? and)/;
const OTHER_WORD = /\b(volume|turnover|change|dividends?)\b/;
const DATE_WORD = /^(?:date|datetime|timestamp)\b|\bdate$/;
// A letter or two are a name only where they stand alone.
const SHORT = /^[a-z]{1,2}$/;
const LONGEST_NAME = 200;

/** How well a name says that a column holds closes, the best first. */
export const RANK = {
  /** A close. */
  close: 1,
  /** A last price. */
  last: 2,
  /** A longer name with the word in it, such as `Official closing level`. */
  longer: 3,
  adjusted: 4,
} as const;

/**
 * How well a column's name says that it holds closes, by RANK; `null` where it does not say so. English, Chinese in
 * both scripts, Japanese, Korean, and what exchanges and large sources write in other languages. A name is judged by
 * what it begins with: `Close Close price adjusted for splits.` is a close with an explanation.
 */
export function closeRank(name: string): number | null {
  const plain = plainName(name);
  if (CLOSE_NAMES.has(plain)) return RANK.close;
  if (LAST_NAMES.has(plain)) return RANK.last;
  if ([DATE_NAMES, OTHER_NAMES, SERIES_NAMES].some((names) => isCalled(names, plain))) return null;
  const explanation = behindNameOf(CLOSE_NAMES, plain);
  if (explanation !== null) return rankOfExplained(explanation);
  if (behindNameOf(OTHER_NAMES, plain) !== null) return null;
  const head = headOf(plain);
  if (ADJUSTED.test(head)) return RANK.adjusted;
  return HOLDS_CLOSE.test(head) && !NOT_THE_CLOSE.test(head) ? RANK.longer : null;
}

/** Whether a name says that the column holds dates. */
export function isDateName(name: string): boolean {
  const plain = plainName(name);
  return isCalled(DATE_NAMES, plain) || (headOf(plain) === plain && DATE_WORD.test(plain));
}

/** Whether a name says that the column holds something else than closes, such as `Open` or `Volume`. */
export function isOtherName(name: string): boolean {
  const plain = plainName(name);
  if (isCalled(OTHER_NAMES, plain)) return true;
  return OTHER_WORD.test(headOf(plain)) && closeRank(name) === null && !isDateName(name);
}

/** Whether a name says that the column tells which series a row belongs to, such as `Symbol` or `Country`. */
export function isSeriesName(name: string): boolean {
  return isCalled(SERIES_NAMES, plainName(name));
}

/** Whether a name is one that is known, of whatever column. */
export function isKnownName(name: string): boolean {
  return closeRank(name) !== null || isDateName(name) || isOtherName(name) || isSeriesName(name);
}

/** `adjusted` right behind the close calls it so, unless for splits alone; elsewhere it explains. */
function rankOfExplained(explanation: string): number | null {
  if (NOT_THE_CLOSE.test(headOf(explanation)) && !HOLDS_CLOSE.test(explanation)) return null;
  const isAdjusted = ADJUSTED_FIRST.test(explanation) && !ADJUSTED_FOR_SPLITS.test(explanation);
  return isAdjusted ? RANK.adjusted : RANK.longer;
}

/** Whether a name is one of these, alone or beside the same in Latin letters, as in `日期Date`. */
function isCalled(names: ReadonlySet<string>, plain: string): boolean {
  if (names.has(plain)) return true;
  const [first = "", ...rest] = wordsOf(plain);
  return rest.length > 0 && names.has(first) && !/[a-z]/.test(first);
}

/** What follows the longest of these names that a name begins with; `null` where it begins with none or ends there. */
function behindNameOf(names: ReadonlySet<string>, plain: string): string | null {
  const words = wordsOf(plain);
  for (let count = Math.min(words.length - 1, WORDS_OF_A_NAME); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (names.has(name) && !SHORT.test(name)) return words.slice(count).join(" ");
  }
  return null;
}

/** The words of a name; where Chinese goes on in Latin letters, a word ends too. */
function wordsOf(plain: string): string[] {
  return plain
    .replace(/([\u2e80-\uffdc])(?=[a-z])/g, "$1 ")
    .split(" ")
    .filter((part) => part !== "");
}

function headOf(plain: string): string {
  return plain.split(" ").slice(0, WORDS_OF_A_NAME).join(" ");
}

/**
 * Lower case, words apart (`adjClose`, `px_last`), without markup, units in brackets, the stars of footnotes, a number
 * before it (`4. close`) and the `HSCE.` that R writes before a name. What brackets hold whole is the name.
 */
function plainName(name: string): string {
  const plain = name
    .slice(0, LONGEST_NAME)
    .normalize("NFKC")
    .replace(/^(?:<([^<>/]+)>|\[([^[\]]+)\])$/, "$1$2")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]\s*$/, "")
    .replace(/[_\s]+/g, " ")
    .replace(/^\s*\d+[.)] /, "")
    .replace(/[*:]+(?=\s|$)/g, "")
    .trim();
  const r = /^\S+\.(open|high|low|close|volume|adjusted)$/.exec(plain);
  return r?.[1] ?? plain;
}
