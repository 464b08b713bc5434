import { type FindingOf, makeFinding, type ReadingRule } from "@/lib/findings/finding";
import { findingText } from "@/lib/findings/finding-text";
import type { FoundAndExpected } from "@/lib/i18n/messages/findings/reading-faults";
import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { shownText } from "@/lib/text/shown-text";

/** One fault of a price file, with the line that its row begins on. */
export interface Fault extends FindingOf<ReadingRule> {
  readonly line: number;
  /** Where a file fits several readings, those it fits, as ReadOptions name them; absent otherwise. */
  readonly choices?: readonly string[];
}

const LONGEST_SHOWN = 40;
const MOST_NAMES = 12;

/**
 * A price file that is not read, with every fault found in it: the first 50, and how many more there are. Of a large
 * file, those up to the line `readTo`, for the rest of it was left unread; `null`: all was read that can be.
 */
export class PriceFileError extends Error {
  readonly faults: readonly Fault[];
  readonly more: number;
  readonly readTo: number | null;

  constructor(faults: readonly Fault[], more = 0, readTo: number | null = null) {
    super(faults.map((fault) => `line ${fault.line}: ${findingText(fault, "en")}`).join("\n"));
    this.name = "PriceFileError";
    this.faults = faults;
    this.more = more;
    this.readTo = readTo;
  }
}

/**
 * A fault of a row, or of its cell in a column: that column's name in the header, or its number from 1; `null`: the
 * whole row or file. `choices`: the readings that fit, where the fault is that several do.
 */
export function faultAt(
  rule: ReadingRule,
  line: number,
  column: string | null,
  words: FoundAndExpected,
  choices: readonly string[] = [],
): Fault {
  const details = { column: column === null ? null : showCell(column), ...words };
  return { ...makeFinding(rule, {}, details), line, ...(choices.length === 0 ? {} : { choices }) };
}

/** The refusal of a file for one fault, in a column or in none; `choices` as for `faultAt`. */
export function refusal(
  rule: ReadingRule,
  line: number,
  words: FoundAndExpected,
  column: string | null = null,
  choices: readonly string[] = [],
): PriceFileError {
  return new PriceFileError([faultAt(rule, line, column, words, choices)]);
}

/**
 * A cell as a fault shows it: in double quotes, cut after 40 characters with `…`, and anything that does not
 * print as `\u{…}`.
 */
export function showCell(cell: string): string {
  return `"${shownText(cell, LONGEST_SHOWN)}"`;
}

/** Names of columns as a fault lists them: at most a dozen, then how many more. */
export function showNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(showCell).join(", ");
  return names.length > MOST_NAMES ? readingWords.nameMore(shown, names.length - MOST_NAMES) : shown;
}
