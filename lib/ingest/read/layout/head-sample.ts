import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { findDates } from "@/lib/ingest/read/dates/find-dates";
import type { Delimiter } from "@/lib/ingest/read/dialect";
import { type Fault, PriceFileError, refusal, showCell } from "@/lib/ingest/read/price-file-error";
import { rowSplitter } from "@/lib/ingest/read/split-rows";
import { filledCells, isDate, isNumber, type SampleRow } from "./table-head";

/** How many characters of a file show how it is written. */
export const HEAD_LENGTH = 1 << 13;

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];

/** The rows at the head of a file, cut with one delimiter. */
export interface Sample {
  readonly delimiter: Delimiter;
  readonly rows: readonly SampleRow[];
  /** What ended the sample before the head did. */
  readonly fault: Fault | null;
}

/**
 * The rows of the head of a file, cut with the delimiter that makes the most rows with a date and a number alone in their
 * cells, of equals the one with the most dates, then with the most rows of one length, then with the most cells.
 *
 * Throws a PriceFileError where no delimiter makes cells.
 */
export function bestSample(head: string, isWhole: boolean): Sample {
  const samples = DELIMITERS.filter((each) => head.includes(each)).map((delimiter) => {
    const sample = sampleOf(head, isWhole, delimiter);
    return { ...sample, ...shapeOf(sample.rows) };
  });
  const best = samples.sort(
    (a, b) => b.priced - a.priced || b.dated - a.dated || b.alike - a.alike || b.cells - a.cells,
  )[0];
  if (best !== undefined) return best;
  const sample = sampleOf(head, isWhole, ",");
  refuseFewRows(sample, isWhole);
  const [first] = sample.rows;
  throw refusal("one-column", first?.line ?? 1, readingWords.oneColumn(showCell(first?.cells[0] ?? "")));
}

function shapeOf(rows: readonly SampleRow[]) {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const dates = findDates(rows);
  const dated = wide.filter(({ cells }) => dates?.isDate(cells));
  const lengths = new Map<number, number>();
  for (const { cells } of wide) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
  return {
    dated: dated.length,
    priced: dated.filter(({ cells }) => cells.some((cell) => isNumber(cell) && !isDate(cell))).length,
    alike: Math.max(0, ...lengths.values()),
    cells: rows.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

function sampleOf(head: string, isWhole: boolean, delimiter: Delimiter): Sample {
  const rows: SampleRow[] = [];
  let first: Fault | null = null;
  const splitter = rowSplitter(delimiter, {
    row(cells, line) {
      const trimmed = cells.map((cell) => cell.trim());
      if (filledCells(trimmed) > 0) rows.push({ cells: trimmed, line });
    },
    // Where dates are found, the whole file is read with the delimiter that fits, and the fault is named then.
    fault(fault) {
      first = fault;
    },
  });
  splitter.push(head);
  if (isWhole) splitter.end();
  return { delimiter, rows, fault: first };
}

/** Of a head without two rows nothing can be said but why it has no more. */
export function refuseFewRows({ rows, fault }: Sample, isWhole: boolean): void {
  if (rows.length > 1) return;
  if (fault !== null) throw new PriceFileError([fault]);
  if (isWhole) return;
  const line = (rows[0]?.line ?? 0) + 1;
  throw refusal("endless-row", line, readingWords.fewRows(HEAD_LENGTH));
}
