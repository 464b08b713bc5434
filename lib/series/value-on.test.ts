import { expect, it } from "vitest";
import { valueOn } from "./value-on";

it("gives the value of that very day, and none of a day before, between or after those held", () => {
  const days = Int32Array.of(10, 12, 20);
  const values = [1, 2, 3];
  expect([10, 12, 20].map((day) => valueOn(days, values, day))).toEqual([1, 2, 3]);
  expect([9, 11, 21].map((day) => valueOn(days, values, day))).toEqual([null, null, null]);
  expect(valueOn(new Int32Array(0), [], 10)).toBeNull();
});
