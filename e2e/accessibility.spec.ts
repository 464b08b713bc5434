import { inChinese, PAGES } from "./pages/addresses";
import { crosshairOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

// Asking for a page that is not there is a part of this.
test.use({ tolerated: [/status of 404/] });
// The longest journeys: axe looks at every element of eighteen pages.
test.setTimeout(180_000);

for (const theme of ["light", "dark"] as const) {
  for (const [language, pages] of [
    ["English", PAGES],
    ["Chinese", PAGES.map(inChinese)],
  ] as const) {
    test(`every ${language} page in its ${theme} theme has no barrier that axe knows`, async ({
      page,
      context,
      baseURL,
      hasTouch,
    }) => {
      // Layout, colours and words do not mix: each screen, theme and language with some of the others is enough.
      const isOnPhone = theme === "dark" && language === "English";
      test.skip(theme === "light" && language === "Chinese", "its colours and words are seen elsewhere");
      test.skip(hasTouch !== isOnPhone, "seen on the other screen");
      await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
      for (const address of pages) {
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
          await expectAccessible(page);
        });
      }
    });
  }
}

test("open menus, a live chart with its reading, a note and the 404 page have no barrier either", async ({
  page,
}) => {
  await page.goto("/?range=banana");
  const crosshair = await crosshairOf(page, "level");
  await crosshair.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(crosshair).toHaveAttribute("aria-valuetext", /./);
  await expectAccessible(page);

  for (const menu of await page.locator("header details, #level details").all()) {
    const summary = menu.locator("summary");
    if (!(await summary.isVisible())) continue;
    await summary.click();
    await expect(menu).toHaveAttribute("open", "");
    await expectAccessible(page);
    await summary.click();
  }
  await page.goto("/zh-Hant/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
