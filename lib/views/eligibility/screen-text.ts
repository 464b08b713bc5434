import type { ListingRule } from "@/lib/methodology/eligibility/listing-history";
import { screen } from "@/lib/methodology/eligibility/screen";
import { MOST_CONSTITUENTS } from "@/lib/methodology/validate-constituents";
import { readTable, type TextRow, type TextTable } from "@/lib/url/rows-field";
import { headProblems } from "./candidate-heads";
import type { Screening } from "./candidates-context";
import { CANDIDATE_COLUMNS, type CandidateProblem, readCandidates } from "./read-candidates";

/** Most candidates that a file may have. */
export const MOST_CANDIDATES = MOST_CONSTITUENTS;

/** What cannot be used in a file, with the line that it stands on, from 1, and what the candidate there is called. */
export interface FileProblem extends Omit<CandidateProblem, "row"> {
  readonly line: number;
  readonly name: string;
}

/** What became of a file of candidates. */
export type TextScreening =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly count: number }
  /** Nothing of it is screened; each cell that cannot be read is named. */
  | { readonly kind: "refused"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "screened"; readonly screening: Screening };

/** Screens the candidates of a whole file, up to 10,000, at a day of review, a day number; one bad cell refuses it. */
export function screenText(text: string, review: number, rule: ListingRule): TextScreening {
  const table = headed(readTable(text), review);
  const { header, rows, openQuote } = table;
  // What follows an open quote is not what the file means: nothing else of it is told.
  if (openQuote !== null) {
    return refused([{ line: openQuote, name: "", column: "name", rule: "open-quote", found: '"' }]);
  }
  if (header !== null) {
    const problems = headProblems(header.cells);
    if (problems.length > 0)
      return refused(problems.map((each) => ({ ...each, line: header.line, name: "" })));
  }
  if (rows.length === 0) return { kind: "empty" };
  if (rows.length > MOST_CANDIDATES) return { kind: "too-many", count: rows.length };
  const read = readCandidates(
    rows.map(({ cells }) => cells),
    review,
  );
  const faults = [...separatorProblems(table), ...read.problems.map((each) => inFile(each, rows))];
  if (faults.length > 0) return refused(faults.sort((one, other) => one.line - other.line));
  const screened = screen(read.candidates, review, rule);
  return { kind: "screened", screening: { isMadeUp: false, ...read, review, rule, screened } };
}

function refused(problems: readonly FileProblem[]): TextScreening {
  return { kind: "refused", problems };
}

/** A first row of which no cell behind the name is a figure names columns, whatever digits are in them. */
function headed(table: TextTable, review: number): TextTable {
  const [first, ...rows] = table.rows;
  if (table.header !== null || first === undefined) return table;
  const given = first.cells.slice(1, CANDIDATE_COLUMNS.length).filter((cell) => cell !== "");
  const unread = readCandidates([first.cells], review).problems.filter(({ column }) => column !== "name");
  const isHeader = given.length > 1 && unread.length === given.length;
  return isHeader ? { ...table, header: first, rows } : table;
}

/** Rows of too few cells that another sign would part further. */
function separatorProblems({ rows, separator }: TextTable): FileProblem[] {
  return rows.flatMap(({ cells, line, otherSeparator }) =>
    otherSeparator === null || cells.length >= CANDIDATE_COLUMNS.length
      ? []
      : [
          {
            ...({ line, name: "", column: "name", rule: "other-separator" } as const),
            ...{ found: otherSeparator, expected: separator },
          },
        ],
  );
}

function inFile({ row, ...problem }: CandidateProblem, rows: readonly TextRow[]): FileProblem {
  const lineOf = (position: number) => rows[position]?.line ?? position + 1;
  const found = problem.rule === "same-name" ? String(lineOf(Number(problem.found) - 1)) : problem.found;
  return { ...problem, found, line: lineOf(row), name: rows[row]?.cells[0] ?? "" };
}
