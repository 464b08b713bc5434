import { expect, it } from "vitest";
import { walk } from "./walk";

it("walks by one, by twenty and to the ends, and never past them", () => {
  expect(walk("ArrowRight", 3, 100)).toBe(4);
  expect(walk("ArrowLeft", 0, 100)).toBe(0);
  expect(walk("PageUp", 95, 100)).toBe(100);
  expect(walk("Home", 50, 100)).toBe(0);
  expect(walk("End", 50, 100)).toBe(100);
  expect(walk("a", 50, 100)).toBeNull();
});
