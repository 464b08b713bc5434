import type { Page } from "@playwright/test";
import { hasPicture, inChinese, PAGES, PAIR } from "./pages/addresses";
import { expect, test } from "./support/test";

const WIDTHS = [320, 360, 768, 1280];

test.skip(({ hasTouch }) => hasTouch, "sets its own widths: once is enough");

/** What does not fit at the page's present width: pixels to the side, and texts of charts by what is wrong with them. */
function misfitsOf(page: Page) {
  return page.evaluate(() => {
    const right = document.body.getBoundingClientRect().right;
    const shown = [...document.querySelectorAll<SVGTextElement>("svg text")].filter(
      (text) => text.getClientRects().length > 0,
    );
    const words = (texts: SVGTextElement[]) => texts.map((text) => text.textContent);
    const small = shown.filter((text) => {
      const { fontSize } = getComputedStyle(text);
      return Number.parseFloat(fontSize) * (text.getScreenCTM()?.d ?? 1) < 11.99;
    });
    const cut = shown.filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < -0.5 || box.right > right + 0.5;
    });
    // Against the body: the root's own width has the gutter of a scroll bar in it.
    const overflow = document.documentElement.scrollWidth - Math.round(right);
    return { overflow, small: words(small), cut: words(cut), drawn: shown.length > 1 };
  });
}

// The longest figure that a tile may have to hold.
const LONG = "/indices/hsi/returns?amount=999999999";

for (const address of [...PAGES, LONG, PAIR, ...PAGES.map(inChinese)]) {
  test(`${address} is no wider than a window of ${WIDTHS.join(", ")} px, no text of a chart under 12 px or cut off`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // Polled, for the live layer measures itself again after the window has changed.
      await expect
        .poll(() => misfitsOf(page), `${address} at ${width} px`)
        .toEqual({ overflow: 0, small: [], cut: [], drawn: hasPicture(address) });
    }
  });
}
