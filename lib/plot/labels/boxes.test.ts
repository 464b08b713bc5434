import { expect, it } from "vitest";
import { textWidth } from "./boxes";

it("counts each character by its width in the charts' type", () => {
  // Measured in a browser: 31.1 px, 51.9 and 83.4.
  expect(textWidth("")).toBe(0);
  expect(textWidth("1973")).toBeCloseTo(31.2, 6);
  expect(textWidth("Oct 1987")).toBeGreaterThan(52);
  expect(textWidth("Oct 1987")).toBeLessThan(57);
  expect(textWidth("七三股災")).toBe(48);
  expect(textWidth("2008年10月")).toBeCloseTo(6 * 7.8 + 24, 6);
});
