import type { Locator } from "@playwright/test";
import { plateOf, spineOf } from "./pages/view";
import { expect, test } from "./support/test";

const readingIn = (box: Locator) => box.locator("[data-layer=reading]");

/** Languages with the same year as each writes it. */
const PAGES = [
  { address: "/", spine: "1987 −10.34\u00a0%", name: /^1987: −10\.34/, bar: "2008: −48.27\u00a0%" },
  {
    address: "/zh-Hant",
    spine: "1987年 −10.34\u00a0%",
    name: /^1987年：−10\.34/,
    bar: "2008年：−48.27\u00a0%",
  },
] as const;

for (const { address, spine, name } of PAGES) {
  test(`the spine of ${address} reads the year under the pointer, moves nothing for it, and stops when the pointer leaves`, async ({
    page,
  }) => {
    await page.goto(address);
    const reading = readingIn(spineOf(page));
    await expect(reading).toHaveCount(0);
    const height = (await spineOf(page).boundingBox())?.height;
    const year = spineOf(page).getByRole("link", { name });
    await year.hover();
    await expect(reading).toHaveText(spine);
    await expect(reading).toBeInViewport({ ratio: 1 });
    await expect(year.locator("title"), "a second tip by the browser").toHaveCount(0);
    await expect(year).toHaveAccessibleName(name);
    expect((await spineOf(page).boundingBox())?.height).toBe(height);

    await page.locator("h1").hover();
    await expect(reading).toHaveCount(0);
    await expect(year.locator("title")).toHaveText(name);
  });
}

test("the spine reads the year that arrow keys have led to", async ({ page, hasTouch }) => {
  test.skip(hasTouch, "a phone has no arrow keys");
  await page.goto("/");
  await spineOf(page)
    .getByRole("link", { name: /^1987:/ })
    .focus();
  await expect(readingIn(spineOf(page))).toHaveText(PAGES[0].spine);
  await page.keyboard.press("ArrowRight");
  await expect(readingIn(spineOf(page))).toHaveText(/^1988 /);
});

for (const { address, bar } of PAGES) {
  test(`the annual bars of ${address} read the year under the pointer`, async ({ page }) => {
    const path = address === "/" ? "" : address;
    await page.goto(`${path}/indices/hsi/annual`);
    const bars = plateOf(page, "bars");
    await expect(readingIn(bars)).toHaveCount(0);
    await bars.getByRole("link", { name: bar }).hover();
    await expect(readingIn(bars)).toHaveText(bar);
    await expect(readingIn(bars)).toBeInViewport({ ratio: 1 });
    await page.locator("h1").hover();
    await expect(readingIn(bars)).toHaveCount(0);
  });
}

test("the last and the first of the ten bars read within the page", async ({ page }) => {
  await page.goto("/");
  const bars = plateOf(page, "years");
  const links = bars.locator("svg a");
  for (const link of [links.first(), links.last()]) {
    await link.hover();
    await expect(readingIn(bars)).toBeVisible();
    const box = await readingIn(bars).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});

test("a finger's first touch of a year reads it, the second goes there, and a touch elsewhere ends the reading", async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, "a mouse has no finger");
  await page.goto("/");
  const year = spineOf(page).getByRole("link", { name: /^1987:/ });
  const reading = readingIn(spineOf(page));
  await year.tap();
  await expect(reading).toHaveText(PAGES[0].spine);
  await expect(page).toHaveURL("/");
  await page.locator("h1").tap();
  await expect(reading).toHaveCount(0);
  await year.tap();
  await expect(reading).toHaveText(PAGES[0].spine);
  await year.tap();
  await expect(page).toHaveURL("/indices/hsi/1987");
});
