const LETTERS = /^[a-z]+$/;
const LONGEST_EXACT = 3;
const LONGEST_OF_ONE_SLIP = 7;

/**
 * How many letters of a term may be wrong: numbers and Chinese are taken as they are; a word of four to seven letters may
 * have one slip, a longer one two. `false` for none.
 */
export function slipsIn(term: string): number | false {
  if (!LETTERS.test(term) || term.length <= LONGEST_EXACT) return false;
  return term.length <= LONGEST_OF_ONE_SLIP ? 1 : 2;
}
