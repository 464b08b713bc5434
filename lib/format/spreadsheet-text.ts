// What a spreadsheet would run: OWASP's list for CSV injection, and the same signs in full width, which some take for
// them. Numbers are safe, "-12.5" as a number included.
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** A text as a spreadsheet may have it: one that it would run begins with an apostrophe. */
export function spreadsheetText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
