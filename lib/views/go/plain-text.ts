import { TRADITIONAL_OF } from "./traditional-of";

const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʼ`]/g;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
/** A run of Chinese characters, or one of other letters and digits. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * A text as texts are compared: half width, lower case, without accents, Traditional Chinese, numbers without commas.
 */
export function plainText(text: string): string {
  const plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(THOUSANDS, "");
  return Array.from(plain, (sign) => TRADITIONAL_OF.get(sign) ?? sign).join("");
}

/** The words of a plain text with one space between and around them; a run of Chinese characters counts as one. */
export function spacedWords(plain: string): string {
  return ` ${(plain.replace(APOSTROPHES, "").match(RUNS) ?? []).join(" ")} `;
}

/**
 * The terms by which a text is found: words in the singular; of Chinese each two characters that follow each other, for
 * nothing in it says where a word ends.
 */
export function termsOf(text: string): string[] {
  const runs = plainText(text).replace(APOSTROPHES, "").match(RUNS) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? pairsOf([...run]) : [singular(run)]));
}

function pairsOf(signs: readonly string[]): string[] {
  if (signs.length < 2) return [...signs];
  return signs.slice(1).map((sign, position) => `${signs[position]}${sign}`);
}

const PLURAL = /^[a-z]{3,}[^isu]s$/;

function singular(word: string): string {
  return PLURAL.test(word) ? word.slice(0, -1) : word;
}
