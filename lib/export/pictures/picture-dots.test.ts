import { expect, it } from "vitest";
import { MOST_DOTS, pictureDots } from "./picture-dots";

it("counts the dots of both sides, and takes the widest plot at twice the density but no long table", () => {
  const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1 1">`;
  expect(pictureDots(svg(1200, 675), 1)).toBe(810_000);
  expect(pictureDots(svg(2400, 1200), 2)).toBeLessThan(MOST_DOTS);
  expect(pictureDots(svg(1200, 2093), 2)).toBeLessThan(MOST_DOTS);
  expect(pictureDots(svg(2400, 4818), 2)).toBeGreaterThan(MOST_DOTS);
  expect(pictureDots("", 2)).toBe(0);
});
