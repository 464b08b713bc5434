import { isNoValue, markShownBy, readNumber } from "@/lib/ingest/read/numbers/number-format";
import type { Candidate, Listing } from "@/lib/methodology/eligibility/candidate";
import { EARLIEST_LISTING, wholeMonths } from "@/lib/methodology/eligibility/listing-history";
import { LARGEST_FIGURE } from "@/lib/methodology/validate-constituents";
import { dayFromIso, requireDay } from "@/lib/series/day";

/** The columns of a table of candidates, in their order. */
export const CANDIDATE_COLUMNS = ["name", "marketValue", "turnover", "listing"] as const;
export type CandidateColumn = (typeof CANDIDATE_COLUMNS)[number];

/** A cell that cannot be read. */
export interface CandidateProblem {
  /** Counts from 0, without blank rows and a line of headers. */
  readonly row: number;
  readonly column: CandidateColumn;
  /** The cell; of `same-name` the row of the first that is called so, from 1; of `other-separator` the sign. */
  readonly found: string;
  /** Of `other-separator` the sign that parts cells elsewhere, of `too-many-months` the most that there can be. */
  readonly expected?: string;
  /** `extra-cell`: more cells than columns, as thousands without quotes make them. */
  readonly rule:
    | "no-name"
    | "same-name"
    | "not-a-number"
    | "negative"
    | "too-large"
    | "not-a-listing"
    | "too-early"
    | "too-many-months"
    | "extra-cell"
    | "other-column"
    | "other-separator"
    | "open-quote";
}

export interface ReadCandidates {
  /** One a row; what cannot be read is `null`, and so is all of a row that is refused. */
  readonly candidates: readonly Candidate[];
  /** Rows that are no candidates, from 0: without a name, with that of an earlier row, or of more than four cells. */
  readonly refused: ReadonlySet<number>;
  readonly problems: readonly CandidateProblem[];
}

const REFUSING: ReadonlyArray<CandidateProblem["rule"]> = ["no-name", "same-name", "extra-cell"];
const EARLIEST_DAY = requireDay(EARLIEST_LISTING);
const MONTHS = /^\d{1,4}$/;

/**
 * Candidates from the cells of a table: name, market value, turnover, and the day of listing or the months listed.
 * Numbers are written with a decimal point, or all with a decimal comma where one cell shows that and none the
 * contrary; thousands may be grouped. Blank, `n/a` and their like are not known. A name that stood before, in any case
 * of letters, is refused: who counts twice makes every total wrong. Nobody is listed before 1891; `review`, a day number,
 * is where months end.
 */
export function readCandidates(rows: ReadonlyArray<readonly string[]>, review: number): ReadCandidates {
  const mark = decimalMark(rows);
  const mostMonths = wholeMonths(EARLIEST_DAY, review);
  const problems: CandidateProblem[] = [];
  const refused = new Set<number>();
  const firstOf = firstRows(rows);
  const candidates = rows.map((cells, row): Candidate => {
    const told = (column: CandidateColumn, rule: CandidateProblem["rule"], found: string) => {
      if (REFUSING.includes(rule)) refused.add(row);
      const isOfMonths = rule === "too-many-months";
      problems.push({ row, column, rule, found, ...(isOfMonths ? { expected: String(mostMonths) } : {}) });
      return null;
    };
    const [name = "", marketValue = "", turnover = "", listing = "", ...others] = cells;
    if (name === "") told("name", "no-name", name);
    const first = firstOf.get(plainName(name)) ?? row;
    if (name !== "" && first < row) told("name", "same-name", String(first + 1));
    const extra = others.find((cell) => cell !== "");
    if (extra !== undefined) {
      told("listing", "extra-cell", extra);
      return unknown(name);
    }
    const amount = (column: "marketValue" | "turnover", cell: string) => {
      const read = amountIn(cell, mark);
      return typeof read === "string" ? told(column, read, cell) : read;
    };
    const since = listingIn(listing, mostMonths);
    const candidate = {
      name,
      marketValue: amount("marketValue", marketValue),
      turnover: amount("turnover", turnover),
      listing: typeof since === "string" ? told("listing", since, listing) : since,
    };
    return refused.has(row) ? unknown(name) : candidate;
  });
  return { candidates, problems, refused };
}

function unknown(name: string): Candidate {
  return { name, marketValue: null, turnover: null, listing: null };
}

function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** The first row of each name. */
function firstRows(rows: ReadonlyArray<readonly string[]>): ReadonlyMap<string, number> {
  return new Map(rows.map(([name = ""], row) => [plainName(name), row] as const).toReversed());
}

function decimalMark(rows: ReadonlyArray<readonly string[]>): "." | "," {
  const shown = new Set(rows.flatMap((cells) => cells.slice(1, 3).map(markShownBy)));
  return shown.has(",") && !shown.has(".") ? "," : ".";
}

function amountIn(cell: string, mark: "." | ","): number | null | "not-a-number" | "negative" | "too-large" {
  if (isNoValue(cell)) return null;
  const value = readNumber(cell.replace("\u2212", "-"), mark);
  if (Number.isNaN(value)) return "not-a-number";
  if (value < 0) return "negative";
  return value > LARGEST_FIGURE ? "too-large" : value;
}

function listingIn(
  cell: string,
  mostMonths: number,
): Listing | null | "not-a-listing" | "too-early" | "too-many-months" {
  if (isNoValue(cell)) return null;
  if (MONTHS.test(cell)) {
    const months = Number(cell);
    return months > mostMonths ? "too-many-months" : { kind: "months", months };
  }
  const day = dayFromIso(cell);
  if (day === null) return "not-a-listing";
  return day < EARLIEST_DAY ? "too-early" : { kind: "day", day };
}
