import { type AddressProblem, addressProblem, FILE_PARAMETERS } from "./view-state";

/** What of a file's address says how it is written and cannot be taken: a parameter given twice, `bom` or `full` but 1. */
export function fileProblems(query: URLSearchParams): AddressProblem[] {
  return FILE_PARAMETERS.flatMap((name) => {
    const values = query.getAll(name);
    const isTaken = values.length < 2 && (name === "table" || values.every((value) => value === "1"));
    return isTaken ? [] : [addressProblem(name, values.join(", "), name === "table" ? "one table" : "1")];
  });
}
