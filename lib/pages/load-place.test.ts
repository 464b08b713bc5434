import { expect, it } from "vitest";
import { earliest } from "./load-place";

it("is the earliest of the dates that there are", () => {
  const [early, late] = [new Date("2026-11-20"), new Date("2026-11-21")];
  expect(earliest([null, late, early, null])).toBe(early);
  expect(earliest([null, null])).toBeNull();
  expect(earliest([])).toBeNull();
});
