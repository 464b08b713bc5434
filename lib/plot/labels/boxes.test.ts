import { expect, it } from "vitest";
import { textWidth } from "./boxes";

it("counts a Chinese character about as two Latin ones", () => {
  expect(textWidth("")).toBe(0);
  expect(textWidth("1973")).toBeCloseTo(26.4, 6);
  expect(textWidth("七三股災")).toBe(48);
  expect(textWidth("2008年10月")).toBeCloseTo(6 * 6.6 + 24, 6);
});
