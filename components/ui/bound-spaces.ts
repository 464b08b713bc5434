const NO_BREAK_SPACE = "\u00a0";
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const UNIT = "(?:per cent|points?|years?|months?|weeks?|days?|sessions?|million|billion)";
const BEHIND_NUMBER = new RegExp(String.raw`(\d) (?=%|(?:${UNIT}|${MONTH})(?![a-z]))`, "g");
// Of names with a number: of those in capitals any, of the others what the almanac has.
const NAME = `(?:${MONTH}|[A-Z][A-Z&]+|Nikkei|Nifty)`;
const BEFORE_NUMBER = new RegExp(String.raw`(\b${NAME}|日經) (?=\d{1,4}(?![\d.,]*\d))`, "gu");
const PER_CENT = /(\d\u00a0per) (?=cent)/g;

/**
 * A text in which no line ends between a number and its unit, within a date (`12 June 1981`) or within a name with a
 * number (`CAC 40`, `日經 225`): the spaces there are such that do not break.
 */
export function boundSpaces(text: string): string {
  // Figures, dates as the almanac writes them, and most words of a table have no other spaces.
  if (!text.includes(" ") || !/\d/.test(text)) return text;
  return text
    .replace(BEHIND_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(PER_CENT, `$1${NO_BREAK_SPACE}`)
    .replace(BEFORE_NUMBER, `$1${NO_BREAK_SPACE}`);
}
