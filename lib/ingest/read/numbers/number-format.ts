import type { DecimalMark } from "@/lib/ingest/read/dialect";

const NO_VALUE = new Set(["", "null", "na", "n/a", "nan", ".", "-", "--", "#n/a", "#n/a n/a"]);

const LONGEST_NO_VALUE = 8;
// The largest number of a double has 309 digits; no close and no volume is written at a third of that length.
const LONGEST_NUMBER = 100;

// What most cells are; the patterns for all the others take several times as long.
const PLAIN = /^\d+\.?\d*$/;
const WITH_DECIMAL_POINT = numberPattern("\\.", ",");
const WITH_DECIMAL_COMMA = numberPattern(",", "\\.");
const GROUPING_BESIDE_MARK = { ".": /[, \u00a0\u202f']/g, ",": /[. \u00a0\u202f']/g } as const;

/** Whether a trimmed cell says that there is no value: empty, `null`, `NA`, `N/A`, `NaN`, `#N/A`, `.` or `-`. */
export function isNoValue(cell: string): boolean {
  if (cell.length > LONGEST_NO_VALUE || isDigit(cell.charCodeAt(0))) return false;
  return NO_VALUE.has(cell.toLowerCase());
}

/**
 * The number that a trimmed cell writes with this decimal mark; NaN where it writes none. Thousands may be
 * grouped by the other mark, blanks or apostrophes, in threes or as in India (`1,00,000`); an exponent may follow.
 * No percent, currency or infinity, and nothing longer than 100 signs.
 */
export function readNumber(cell: string, mark: DecimalMark): number {
  if (cell.length > LONGEST_NUMBER) return Number.NaN;
  if (PLAIN.test(cell) && (mark === "." || !cell.includes("."))) return Number(cell);
  const pattern = mark === "." ? WITH_DECIMAL_POINT : WITH_DECIMAL_COMMA;
  if (!pattern.test(cell)) return Number.NaN;
  const ungrouped = cell.replace(GROUPING_BESIDE_MARK[mark], "");
  const value = Number(mark === "." ? ungrouped : ungrouped.replace(",", "."));
  return Number.isFinite(value) ? value : Number.NaN;
}

/**
 * The mark that a cell of any column shows: the only one with which it writes a number, a percent sign or a
 * letter for thousands, millions or billions left aside. `null` where both or none fit.
 */
export function markShownBy(cell: string): DecimalMark | null {
  if (cell.length > LONGEST_NUMBER) return null;
  const text = cell.trim().replace(/\s?[%KMBT]$/, "");
  const point = !Number.isNaN(readNumber(text, "."));
  const comma = !Number.isNaN(readNumber(text, ","));
  if (point === comma) return null;
  return point ? "." : ",";
}

/** Whether a code is that of a digit, 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function numberPattern(mark: string, group: string): RegExp {
  const whole = [
    "\\d+",
    `[1-9]\\d{0,2}(?:${group}\\d{3})+`,
    `[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`,
    "[1-9]\\d{0,2}(?:[ \\u00a0\\u202f']\\d{3})+",
  ].join("|");
  return new RegExp(`^-?(?:(?:${whole})(?:${mark}\\d*)?|${mark}\\d+)(?:e[+-]?\\d{1,3})?$`, "i");
}
