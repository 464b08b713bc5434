import { expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { screenText } from "./screen-text";

const REVIEW = requireDay("2023-12-31");
const screened = (text: string) => screenText(text, REVIEW, "before");
const lines = (count: number) =>
  Array.from({ length: count }, (_, row) => `C${row},${count - row},1,24`).join("\n");

it("refuses an empty file, one that is too long, and one with a bad cell, which it names", () => {
  expect(screened("name,market value,turnover,listed\n")).toEqual({ kind: "empty" });
  expect(screened(lines(10_001))).toEqual({ kind: "too-many", count: 10_001 });
  expect(screened("Alpha,1,1,24\nBeta,abc,1,24")).toEqual({
    kind: "refused",
    problems: [{ row: 1, column: "marketValue", found: "abc", rule: "not-a-number" }],
    names: ["Beta"],
  });
});

it("screens ten thousand candidates within a second", () => {
  const text = lines(10_000);
  const start = performance.now();
  const outcome = screened(text);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(outcome.kind === "screened" && outcome.screening.screened).toHaveLength(10_000);
});
