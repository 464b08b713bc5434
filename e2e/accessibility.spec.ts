import { inChinese, PAGES, PAIR } from "./pages/addresses";
import { contentsLinkOf, crosshairOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

// Asking for a page that is not there is a part of this.
test.use({ tolerated: [/status of 404/] });

// Layout, colours and words do not mix: each screen, theme and language with some of the others is enough.
const LOOKS = [
  { theme: "light", onPhone: false, pages: PAGES },
  { theme: "dark", onPhone: true, pages: [...PAGES, PAIR] },
  { theme: "dark", onPhone: false, pages: PAGES.map(inChinese) },
] as const;

for (const { theme, onPhone, pages } of LOOKS) {
  // A test each: axe looks at every element of a page, which takes its time on a machine that is busy.
  for (const address of pages) {
    test(`${address} in its ${theme} theme has no barrier that axe knows`, async ({
      page,
      context,
      baseURL,
      hasTouch,
    }) => {
      test.skip(hasTouch !== onPhone, "seen on the other screen");
      await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expectAccessible(page);
    });
  }
}

test("a live chart with its reading and a note have no barrier either", async ({ page }) => {
  await page.goto("/?range=banana");
  const crosshair = await crosshairOf(page, "level");
  await crosshair.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(crosshair).toHaveAttribute("aria-valuetext", /./);
  await expectAccessible(page);
});

test("open menus have no barrier either", async ({ page }) => {
  await page.goto("/");
  for (const menu of await page.locator("header details, #level details").all()) {
    const summary = menu.locator("summary");
    if (!(await summary.isVisible())) continue;
    await summary.click();
    await expect(menu).toHaveAttribute("open", "");
    await expectAccessible(page);
    await summary.click();
  }
  await contentsLinkOf(page).click();
  await expect(page.locator("[data-contents]")).toBeVisible();
  await expectAccessible(page);
});

test("the page that is not there has no barrier either", async ({ page }) => {
  await page.goto("/zh-Hant/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
