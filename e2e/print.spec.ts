import { inChinese, PAGES } from "./pages/addresses";
import { crosshairOf, plateOf, stillLinesOf } from "./pages/view";
import { expect, test } from "./support/test";

// A4 without its margins of 12 mm, at 96 px an inch.
const PAPER = { width: 703, height: 1017 };

test.skip(({ hasTouch }) => hasTouch, "paper has one width");

test("a chart that was made live prints the lines that take the paper's width, without its crosshair", async ({
  page,
}) => {
  await page.goto("/");
  const crosshair = await crosshairOf(page, "level");
  await crosshair.hover();
  await page.emulateMedia({ media: "print" });
  const still = stillLinesOf(page, "level");
  expect(await still.count()).toBeGreaterThan(0);
  await expect(still.first()).toBeVisible();
  await expect(plateOf(page, "level").locator("path.recharts-curve").first()).toBeHidden();
  await expect(crosshair).toBeHidden();

  await page.emulateMedia({ media: "screen" });
  await expect(crosshair).toBeVisible();
});

for (const [language, pages] of [
  ["English", PAGES],
  ["Chinese", PAGES.map(inChinese)],
] as const) {
  test(`every ${language} page prints its tables whole, on light paper, without what can only be clicked`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize(PAPER);
    for (const address of pages) {
      await page.goto(address);
      const cut = await page.evaluate(() => {
        const right = document.body.getBoundingClientRect().right;
        return [...document.querySelectorAll("table, section svg")].flatMap((shown) => {
          const box = shown.getBoundingClientRect();
          const scrolls =
            shown.parentElement !== null && getComputedStyle(shown.parentElement).overflowX === "auto";
          return box.right > right + 0.5 || scrolls ? [shown.closest("section")?.id] : [];
        });
      });
      expect(cut, `cut on ${address}`).toEqual([]);
      await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
      await expect(page.locator("details:visible, form:visible, nav:visible")).toHaveCount(0);
    }
  });
}
