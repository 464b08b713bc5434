import { beforeEach, expect, it, vi } from "vitest";
import { fillLines, restoreLines, takeLines } from "./lines-field";

let field: { value: string; defaultValue: string };

beforeEach(() => {
  field = { value: "Page,1", defaultValue: "Page,1" };
  vi.stubGlobal("document", { querySelector: () => field });
  takeLines();
  return () => vi.unstubAllGlobals();
});

it("follows the table as long as nobody else writes in the field", () => {
  fillLines("A,1");
  fillLines("A,2");
  expect(field.value).toBe("A,2");
  // The server sets the page again, which leaves what stands in the field.
  field.defaultValue = "Page,2";
  fillLines("A,3");
  expect(field.value).toBe("A,3");
});

it("leaves the reader's own lines, until the table is made of them", () => {
  field.value = "Mine,1";
  fillLines("A,1");
  restoreLines("Page,1");
  expect(field.value).toBe("Mine,1");
  takeLines();
  fillLines("Mine,2");
  expect(field.value).toBe("Mine,2");
});

it("goes back to the page's rows from the table's, and from nothing else", () => {
  restoreLines("Page,2");
  fillLines("A,1");
  restoreLines("Page,2");
  expect(field.value).toBe("Page,2");
  field.value = "Mine,1";
  restoreLines("Page,3");
  expect(field.value).toBe("Mine,1");
});

it("does nothing where there is no such field", () => {
  vi.stubGlobal("document", { querySelector: () => null });
  expect(() => fillLines("A,1")).not.toThrow();
  expect(() => restoreLines("A,1")).not.toThrow();
});
