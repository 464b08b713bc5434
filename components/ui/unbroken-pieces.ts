import { boundSpaces } from "./bound-spaces";

/** A piece of a text; one that is `whole` must stand on one line. */
interface TextPiece {
  readonly text: string;
  readonly whole: boolean;
}

// 指數 and 月底 are words of their own: of 「225指數」 no line may keep 「225指」.
const COUNTED = String.raw`(?:個(?:交易日|百分點|月底|月)|指數|月底|\p{Script=Han})`;
/** No line begins with one of these. */
const CLOSING = "[，。、；：！？）」』]";
const DATE = String.raw`年(?:\d{1,2}月(?:\d{1,2}日)?)?|月\d{1,2}日`;
const WHOLE = new RegExp(
  String.raw`[−+]?\d[\d,.]*[ \u00a0]?(?:${DATE}|${COUNTED})${CLOSING}*|[−+]?\d[\d,]*[.,]\d+|\p{Script=Han}${CLOSING}+`,
  "gu",
);
const COUNTED_AT_START = new RegExp(String.raw`^(?:[ \u00a0]?${COUNTED})?${CLOSING}*`, "u");
const HAN = /[\u2e80-\uffef]/;
const CLOSING_AT_START = new RegExp(`^${CLOSING}*`, "u");

/**
 * A text in pieces at its Chinese dates, its long numbers and those with what they count, and its characters with the punctuation
 * behind them: Chinese breaks between any two characters, and these are one. A text without such is one piece, with its
 * spaces bound.
 */
export function unbrokenPieces(raw: string): readonly TextPiece[] {
  const text = boundSpaces(raw);
  // Only texts in Chinese have such pieces; most texts of an English page are told by this alone.
  if (!HAN.test(text)) return [{ text, whole: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(WHOLE)) {
    if (index > end) pieces.push({ text: text.slice(end, index), whole: false });
    pieces.push({ text: found, whole: true });
    end = index + found.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), whole: false });
  return pieces;
}

/** What a text begins with that no line may begin with: `，` of `，其後`; empty for nothing. */
export function closingAtStart(text: string): string {
  return CLOSING_AT_START.exec(text)?.[0] ?? "";
}

/** What a text begins with that belongs to a number before it: ` 年` of ` 年上升`; empty for nothing. */
export function countedAtStart(text: string): string {
  return COUNTED_AT_START.exec(text)?.[0] ?? "";
}
