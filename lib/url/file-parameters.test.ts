import { describe, expect, it } from "vitest";
import { fileProblems } from "./file-parameters";

const problemsOf = (query: string) => fileProblems(new URLSearchParams(query));

describe(fileProblems, () => {
  it.each([
    ["table=periods&table=closes", { parameter: "table", found: "periods, closes", expected: "one table" }],
    ["full=2", { parameter: "full", found: "2", expected: "1" }],
    ["full=", { parameter: "full", found: "", expected: "1" }],
    ["full=1&full=1", { parameter: "full", found: "1, 1", expected: "1" }],
    ["bom=x", { parameter: "bom", found: "x", expected: "1" }],
  ])("names %s", (query, problem) => {
    expect(problemsOf(query)).toEqual([problem]);
  });

  it("takes each once, and leaves the others to the view", () => {
    expect(problemsOf("")).toEqual([]);
    expect(problemsOf("table=periods&full=1&bom=1")).toEqual([]);
    expect(problemsOf("range=1y&range=2y&x=y")).toEqual([]);
  });
});
