// Controls, among them those that a terminal obeys, and signs that are invisible or turn the direction of writing.
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;

const LONGEST_SHOWN = 100;

/** A text with every sign that does not print, line ends among them, as `\u{…}`. What it gives it leaves as it is. */
export function printable(text: string): string {
  return text.replace(NOT_PRINTABLE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * A text of somebody else as a message or page may repeat it: printable, and with `…` behind it where it was cut to
 * `longest` characters, never within a `\u{…}` or a pair of surrogates. What it gives it leaves as it is.
 */
export function shownText(text: string, longest = LONGEST_SHOWN): string {
  let shown = "";
  let left = longest;
  // No character has more than two units: the rest of a text of megabytes need not be looked at.
  for (const sign of text.slice(0, 2 * longest + 2)) {
    const unit = printable(sign);
    left -= unit === sign ? 1 : unit.length;
    if (left < 0) return `${shown}…`;
    shown += unit;
  }
  return shown;
}
