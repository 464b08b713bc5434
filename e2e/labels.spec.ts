import type { Page } from "@playwright/test";
import { textWidth } from "@/lib/plot/labels/boxes";
import { expect, test } from "./support/test";

const PAGES = [
  ...["/", "/indices/hsi/milestones", "/indices/hsi/1987", "/indices/hsi/drawdowns/1973-03-09"],
  ...[
    "/indices/hsi/returns",
    "/indices/dji/volatility",
    "/compare?symbols=hsi,spx,n225,ftse,dax",
    "/drawdowns",
  ],
];

/** Every text of the plots that is seen, with its place and plot. */
function textsOf(page: Page) {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll("main [class*='@container/plot']")];
    return pictures.flatMap((picture, plot) =>
      [...picture.querySelectorAll<SVGTextElement>("text.plot-text")].flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const text = element.textContent ?? "";
        if (right === left) return [];
        return [{ text, plot, left, right, top, bottom, width: element.getComputedTextLength() }];
      }),
    );
  });
}

for (const prefix of ["", "/zh-Hant"]) {
  test(`no label lies on another or leaves the screen at ${prefix || "/"}`, async ({ page, viewport }) => {
    const width = viewport?.width ?? 0;
    for (const path of PAGES) {
      await page.goto(path === "/" ? prefix || "/" : `${prefix}${path}`);
      await page.evaluate(() => document.fonts.ready);
      const texts = await textsOf(page);
      expect(texts.length, path).toBeGreaterThan(5);
      for (const { text, width: drawn } of texts)
        expect(textWidth(text), `${path}: ${text}`).toBeGreaterThanOrEqual(drawn - 1);
      const faults = texts.flatMap((one, position) => [
        ...(one.left < 0 || one.right > width ? [`${one.text} leaves the screen`] : []),
        ...texts
          .slice(position + 1)
          .filter((other) => other.plot === one.plot && meets(one, other))
          .map((other) => `${one.text} on ${other.text}`),
      ]);
      expect(faults, path).toEqual([]);
    }
  });
}

type Place = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;

// The box of a text has room for ascents and descents that figures and names do not have.
const AIR = 2;

function meets(one: Place, other: Place): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top + AIR < other.bottom - AIR &&
    other.top + AIR < one.bottom - AIR
  );
}
