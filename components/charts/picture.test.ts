import { expect, it } from "vitest";
import { keptByText } from "./picture";

it("makes one thing of one text, and keeps those of the latest texts alone", () => {
  const madeOf: string[] = [];
  const made = keptByText(2, (text) => {
    madeOf.push(text);
    return { text };
  });
  expect(made("a")).toBe(made("a"));
  made("b");
  made("a");
  made("c");
  expect(made("a")).toEqual({ text: "a" });
  expect(madeOf).toEqual(["a", "b", "c"]);
  made("b");
  expect(madeOf).toEqual(["a", "b", "c", "b"]);
});
