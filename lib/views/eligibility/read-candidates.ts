import { isNoValue, markShownBy, readNumber } from "@/lib/ingest/read/numbers/number-format";
import type { Candidate, Listing } from "@/lib/methodology/eligibility/candidate";
import { LARGEST_FIGURE } from "@/lib/methodology/validate-constituents";
import { dayFromIso } from "@/lib/series/day";

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
  /** The sign that parts cells elsewhere; of `other-separator` alone. */
  readonly expected?: string;
  /** `extra-cell`: more cells than columns, as thousands without quotes make them. */
  readonly rule:
    | "no-name"
    | "same-name"
    | "not-a-number"
    | "negative"
    | "too-large"
    | "not-a-listing"
    | "extra-cell"
    | "other-column"
    | "other-separator"
    | "open-quote";
}

export interface ReadCandidates {
  /** One a row; what cannot be read is `null`. */
  readonly candidates: readonly Candidate[];
  readonly problems: readonly CandidateProblem[];
}

const MONTHS = /^\d{1,4}$/;

/**
 * Candidates from the cells of a table: name, market value, turnover, and the day of listing or the months listed.
 * Numbers are written with a decimal point, or all with a decimal comma where one cell shows that and none the
 * contrary; thousands may be grouped. Blank, `n/a` and their like are not known. A name that stood before, in any case
 * of letters, is named: who counts twice makes every total wrong.
 */
export function readCandidates(rows: ReadonlyArray<readonly string[]>): ReadCandidates {
  const mark = decimalMark(rows);
  const problems: CandidateProblem[] = [];
  const firstOf = firstRows(rows);
  const candidates = rows.map((cells, row): Candidate => {
    const told = (column: CandidateColumn, rule: CandidateProblem["rule"], found: string) => {
      problems.push({ row, column, rule, found });
      return null;
    };
    const [name = "", marketValue = "", turnover = "", listing = "", ...others] = cells;
    if (name === "") told("name", "no-name", name);
    const first = firstOf.get(plainName(name)) ?? row;
    if (name !== "" && first < row) told("name", "same-name", String(first + 1));
    const extra = others.find((cell) => cell !== "");
    if (extra !== undefined) {
      told("listing", "extra-cell", extra);
      return { name, marketValue: null, turnover: null, listing: null };
    }
    const amount = (column: "marketValue" | "turnover", cell: string) => {
      const read = amountIn(cell, mark);
      return typeof read === "string" ? told(column, read, cell) : read;
    };
    const since = listingIn(listing);
    return {
      name,
      marketValue: amount("marketValue", marketValue),
      turnover: amount("turnover", turnover),
      listing: since === "not-a-listing" ? told("listing", since, listing) : since,
    };
  });
  return { candidates, problems };
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

function listingIn(cell: string): Listing | null | "not-a-listing" {
  if (isNoValue(cell)) return null;
  if (MONTHS.test(cell)) return { kind: "months", months: Number(cell) };
  const day = dayFromIso(cell);
  return day === null ? "not-a-listing" : { kind: "day", day };
}
