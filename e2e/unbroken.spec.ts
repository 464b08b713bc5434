import type { Page } from "@playwright/test";
import { inChinese, PAGES } from "./pages/addresses";
import { expect, test } from "./support/test";

const WIDTHS = [320, 360];

test.skip(({ hasTouch }) => hasTouch, "sets its own widths: once is enough");

/** Dates, and numbers with the year, month, day or hundred million behind them, that stand on more than one line. */
function brokenOn(page: Page): Promise<{ looked: number; broken: string[] }> {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const box = node.parentElement;
      if (node instanceof Text && box?.checkVisibility() === true && box.closest("script, style") === null)
        texts.push(node);
    }
    const blockOf = (text: Text) => {
      let box = text.parentElement;
      while (box !== null && getComputedStyle(box).display === "inline") box = box.parentElement;
      return box;
    };
    const whole =
      /\d[\d,.]*[ \u00a0]?年(?:\d+月(?:\d+日)?)?|\d+月(?:\d+日)?|\d+[ \u00a0]?(?:日|個|億|次|點)/gu;
    const broken: string[] = [];
    let looked = 0;
    for (const block of new Set(texts.map(blockOf))) {
      const own = texts.filter((text) => blockOf(text) === block);
      const joined = own.map(({ data }) => data).join("");
      const placeOf = (offset: number) => {
        let before = 0;
        for (const text of own) {
          if (offset <= before + text.data.length) return { text, offset: offset - before };
          before += text.data.length;
        }
        throw new RangeError(`no character ${offset} in ${joined}`);
      };
      for (const { index, 0: found } of joined.matchAll(whole)) {
        const range = document.createRange();
        const start = placeOf(index + 1);
        const end = placeOf(index + found.length);
        range.setStart(start.text, start.offset - 1);
        range.setEnd(end.text, end.offset);
        const middles = [...range.getClientRects()].map((rect) => (rect.top + rect.bottom) / 2);
        looked += 1;
        if (Math.max(...middles) - Math.min(...middles) > 8) broken.push(`${found} in ${joined}`);
      }
    }
    return { looked, broken };
  });
}

for (const address of PAGES.map(inChinese)) {
  test(`no date and no number of ${address} is broken from its unit by the end of a line`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { looked, broken } = await brokenOn(page);
      expect(looked, "dates and numbers on the page").toBeGreaterThan(0);
      expect(broken, `at ${width} px`).toEqual([]);
    }
  });
}
