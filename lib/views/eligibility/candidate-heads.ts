import { CANDIDATE_COLUMNS, type CandidateColumn, type CandidateProblem } from "./read-candidates";

/** What tables call the columns, in English, Traditional and Simplified Chinese. */
const HEADS: Readonly<Record<CandidateColumn, RegExp>> = {
  name: /name|company|candidate|stock|issuer|名稱|名称|公司|股份|股票/iu,
  marketValue: /market (?:value|cap)|mcap|capitali[sz]ation|市值/iu,
  turnover: /turnover|traded|成交/iu,
  listing: /list|ipo|months|上市/iu,
};

/** Whether a cell is what a table of candidates calls one of its columns. */
export function isCandidateHead(cell: string): boolean {
  return CANDIDATE_COLUMNS.some((column) => HEADS[column].test(cell));
}

/** The columns of a line of headers that are not those expected in their place; one that is left out is no fault. */
export function headProblems(cells: readonly string[]): Array<Omit<CandidateProblem, "row">> {
  return CANDIDATE_COLUMNS.flatMap((column, position) => {
    const found = cells[position] ?? "";
    const isFault = found !== "" && !HEADS[column].test(found.replaceAll("_", " "));
    return isFault ? [{ column, rule: "other-column" as const, found }] : [];
  });
}
